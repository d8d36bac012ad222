package org.variorum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ingest.ArticleMaker;
import org.variorum.ingest.Delivery;
import org.variorum.ingest.DumpFile;
import org.variorum.ingest.DumpReader;
import org.variorum.ingest.FieldNames;
import org.variorum.ingest.Intake;
import org.variorum.ingest.Limits;

/** Agencies correct themselves and take articles back: on a real database on disk. */
class CorrectionsTest {
    private static final LocalDate NIGHT = LocalDate.of(2031, 5, 6);

    @TempDir
    Path folder;

    private Database database;
    private Tables tables;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("db"), new Database.Access("", "SA", ""));
        tables = database.tables();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static String line(String id, String version, String status, String text) {
        return "{\"id\":\"" + id + "\",\"source\":\"Arlen Agency\",\"version\":" + version + ",\"pubstatus\":\""
                + status + "\",\"text\":\"" + text + "\"}";
    }

    private void ingest(int chunk, String... lines) throws IOException {
        ingest(NIGHT, chunk, List.of(lines));
    }

    /** Stores the lines of one dump, so many in one transaction. */
    private void ingest(LocalDate night, int chunk, List<String> lines) throws IOException {
        tables.articles().clear(night);
        tables.editions().clear(night);
        Path file = Files.write(folder.resolve("a.jsonl"), lines);
        ArticleMaker maker = new ArticleMaker(List.of());
        List<Row<Intake>> rows = new ArrayList<>();
        try (DumpReader reader =
                new DumpReader(List.of(new DumpFile("a.jsonl", file)), Limits.DEFAULT, FieldNames.DEFAULT)) {
            for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                rows.add(new Row<>(next.get().record(), maker.make(next.get())));
            }
        }
        for (int from = 0; from < rows.size(); from += chunk) {
            Corrections corrections = new Corrections(tables, night);
            rows.subList(from, Math.min(rows.size(), from + chunk)).forEach(corrections::add);
            corrections.store();
        }
    }

    private List<String> articles() {
        List<String> texts = new ArrayList<>();
        tables.articles().rows().each(NIGHT, row -> texts.add(row.value().text()));
        return texts;
    }

    private List<String> gaveWay() {
        List<String> records = new ArrayList<>();
        tables.editions()
                .replaced()
                .each(
                        NIGHT,
                        row -> records.add(
                                row.value().record() + " " + row.value().reason()));
        return records;
    }

    @Test
    void aLaterVersionReplacesTheEarlierOne() throws IOException {
        for (int chunk : new int[] {1, 10}) {
            ingest(chunk, line("x", "1", "usable", "Nine hurt."), line("x", "2", "usable", "Ten hurt."));
            assertEquals(List.of("Ten hurt."), articles());
            assertEquals(List.of("1 replaced"), gaveWay());
        }
    }

    @Test
    void anEarlierVersionThatComesLateIsLeftOut() throws IOException {
        for (int chunk : new int[] {1, 10}) {
            ingest(chunk, line("x", "10", "usable", "Ten hurt."), line("x", "9", "usable", "Nine hurt."));
            assertEquals(List.of("Ten hurt."), articles());
            assertEquals(List.of("2 replaced"), gaveWay());
        }
    }

    @Test
    void aCanceledItemIsWithdrawnWhicheverComesFirst() throws IOException {
        String article = line("x", "1", "usable", "Nine hurt.");
        String cancel = line("x", "2", "canceled", "");
        for (int chunk : new int[] {1, 10}) {
            ingest(chunk, article, cancel, line("y", "1", "usable", "Rain."));
            assertEquals(List.of("Rain."), articles());
            assertEquals(List.of("1 replaced", "2 withdrawn"), gaveWay());
            ingest(chunk, cancel, article, line("y", "1", "usable", "Rain."));
            assertEquals(List.of("Rain."), articles());
            assertEquals(List.of("1 withdrawn", "2 replaced"), gaveWay());
        }
    }

    @Test
    void aWithdrawalWithoutANumberTakesAllVersionsBack() throws IOException {
        ingest(1, line("x", "null", "stat:canceled", "Nine hurt."), line("x", "7", "usable", "Ten hurt."));
        assertEquals(List.of(), articles());
    }

    @Test
    void theSameArticleAgainIsNoCorrection() throws IOException {
        for (int chunk : new int[] {1, 10}) {
            ingest(chunk, line("x", "1", "usable", "Nine hurt."), line("x", "2", "usable", "Nine hurt."));
            assertEquals(List.of("Nine hurt."), articles());
            assertEquals(List.of(), gaveWay());
        }
    }

    @Test
    void recordsWithoutANumberOrOfAnotherNameStandBesideEachOther() throws IOException {
        ingest(
                10,
                line("x", "null", "usable", "Nine hurt."),
                line("x", "null", "usable", "Ten hurt."),
                line("y", "2", "usable", "Eleven hurt."));
        assertEquals(3, articles().size());
    }

    @Test
    void theOutcomeDoesNotDependOnWhereTheRunIsCut() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 10; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String status = random.nextInt(6) == 0 ? "canceled" : "usable";
                String id = String.valueOf((char) ('a' + random.nextInt(3)));
                lines.add(line(id, "" + random.nextInt(4), status, "Text " + random.nextInt(3) + " of " + id));
            }
            Collections.shuffle(lines, random);
            ingest(NIGHT, 100, lines);
            List<String> whole = new ArrayList<>(articles());
            whole.addAll(gaveWay());
            ingest(NIGHT, 1 + random.nextInt(5), lines);
            List<String> cut = new ArrayList<>(articles());
            cut.addAll(gaveWay());
            assertEquals(whole, cut, lines::toString);
        }
    }

    /** What the report of the later night says of the earlier one. */
    private List<String> overtaken() {
        List<String> told = new ArrayList<>();
        tables.editions()
                .overtaken()
                .each(
                        NIGHT,
                        row -> told.add(row.value().record() + " " + row.value().reason()));
        return told;
    }

    @Test
    void aCorrectionOnALaterNightIsToldAndTheEarlierReportStays() throws IOException {
        LocalDate before = NIGHT.minusDays(3);
        for (int chunk : new int[] {1, 10}) {
            ingest(
                    before,
                    chunk,
                    List.of(
                            line("x", "1", "usable", "Nine hurt."),
                            line("y", "1", "usable", "Rain."),
                            line("z", "4", "usable", "Snow."),
                            line("u", "2", "usable", "Wind.")));
            ingest(
                    chunk,
                    line("x", "2", "usable", "Ten hurt."),
                    line("x", "3", "usable", "Eleven hurt."),
                    line("y", "2", "canceled", ""),
                    line("z", "5", "usable", "Snow."),
                    line("u", "1", "usable", "Storm."));
            assertEquals(List.of("Eleven hurt.", "Snow."), articles());
            assertEquals(List.of("2 corrects_earlier_night", "3 withdraws_earlier_night"), overtaken());
            assertEquals(4, tables.articles().rows().count(before));
        }
    }

    @Test
    void anEarlierVersionThatComesOnALaterNightIsLeftOutAndSaysWhere() throws IOException {
        ingest(NIGHT.minusDays(3), 10, List.of(line("u", "2", "usable", "Wind."), line("v", "null", "canceled", "")));
        ingest(10, line("u", "1", "usable", "Storm."), line("v", "4", "usable", "Hail."));
        assertEquals(List.of("Hail."), articles()); // what was taken back without a number may come anew
        List<String> details = new ArrayList<>();
        tables.editions().replaced().each(NIGHT, row -> details.add(row.value().detail()));
        assertEquals(
                List.of("The report of 2031-05-03 has a later version of this article; it is left out."
                        + " Nothing is to be done."),
                details);
    }

    @Test
    void readingTheEarlierNightAgainTellsNothingOfTheLaterOne() throws IOException {
        LocalDate after = NIGHT.plusDays(1);
        ingest(after, 10, List.of(line("x", "1", "usable", "Nine hurt.")));
        ingest(10, line("x", "2", "usable", "Ten hurt."));
        assertEquals(List.of(), overtaken());
    }
}

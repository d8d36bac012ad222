package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one night leaves to the next: two nights on one event, run by the real program. */
class LaterNightTest {
    private static final String FIRST = "2026-03-14";
    private static final String SECOND = "2026-03-15";

    @TempDir
    Path folder;

    @BeforeEach
    void twoNights() throws IOException {
        night(FIRST, 9, 120, 40, 300);
        night(SECOND, 9, 120, 9, 120);
    }

    /** Three outlets on one accident, each in its own words; the last of them may give other figures than the first two. */
    private void night(String date, int hurt, int rescued, int hurtLast, int rescuedLast) throws IOException {
        report(
                date,
                "Courier",
                "Nothing moved in the harbour of Lumeside on Friday after a ferry had hit the pier. %d people were injured and %d passengers were rescued, harbour master Ilona Varga said."
                        .formatted(hurt, rescued));
        report(
                date,
                "Post",
                "It was foggy when the ferry rammed a pier in Lumeside on Friday morning. Divers are at work below the hull. According to Ilona Varga, who runs the port, %d people were injured. Boats rescued %d passengers."
                        .formatted(hurt, rescued));
        report(
                date,
                "Herald",
                "\"We heard a crash,\" a waiter told this paper about Friday's ferry accident at the pier of Lumeside. The rescuers counted %d injured people; %d passengers were rescued, wrote Ilona Varga in a statement."
                        .formatted(hurtLast, rescuedLast));
    }

    private void report(String date, String source, String text) throws IOException {
        Path input = Files.createDirectories(folder.resolve(date));
        Files.writeString(
                input.resolve(source + ".jsonl"),
                "{\"id\":\"%s-%s\",\"source\":\"%s\",\"title\":\"Ferry hits the pier at Lumeside\",\"published\":\"%s\",\"text\":\"%s\"}%n"
                        .formatted(date, source, source, date, text.replace("\"", "\\\"")));
    }

    private void run(String night, String... more) throws IOException, InterruptedException {
        String[] base = {
            "run",
            "--night",
            night,
            "--input",
            folder.resolve(night).toString(),
            "--output",
            folder.resolve("output").toString()
        };
        String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        Program.Ended ended = new Program(folder).run(all);
        assertEquals(0, ended.code(), ended.said());
    }

    /** What the sheet Sources shows of a source in one column. */
    private String shown(String night, String source, String column) throws IOException {
        Path report = folder.resolve("output").resolve(night).resolve("report.xlsx");
        DataFormatter formatter = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(report.toFile(), null, true)) {
            Sheet sheet = book.getSheet("Sources");
            int at = -1;
            for (Row row : sheet) {
                for (int cell = 0; at < 0 && cell < row.getLastCellNum(); cell++) {
                    at = formatter.formatCellValue(row.getCell(cell)).equals(column) ? cell : at;
                }
                if (formatter.formatCellValue(row.getCell(0)).equals(source)) {
                    return formatter.formatCellValue(row.getCell(at));
                }
            }
        }
        throw new IOException("no source " + source + " in " + report);
    }

    @Test
    void aNightCountsTheNightsBeforeItAndNeverItself() throws IOException, InterruptedException {
        run(FIRST);
        run(SECOND);
        run(SECOND, "--from", "score");

        assertEquals("0", shown(FIRST, "Courier", "Earlier nights"));
        assertEquals("1", shown(SECOND, "Courier", "Earlier nights"));
    }

    @Test
    void anEarlierNightThatIsRunAgainIsNotCountedTwiceAndComesOutTheSame() throws IOException, InterruptedException {
        run(FIRST);
        var first = OutputFolder.contents(folder.resolve("output").resolve(FIRST));
        run(SECOND);
        var second = OutputFolder.contents(folder.resolve("output").resolve(SECOND));
        run(FIRST, "--fresh");
        assertEquals(first, OutputFolder.contents(folder.resolve("output").resolve(FIRST)));
        run(SECOND, "--from", "group");
        assertEquals(second, OutputFolder.contents(folder.resolve("output").resolve(SECOND)));
    }

    @Test
    void aSourceThatStoodAgainstTheOthersLastNightWeighsLessTonight() throws IOException, InterruptedException {
        run(FIRST);
        run(SECOND);

        assertTrue(number(SECOND, "Herald") < number(SECOND, "Courier"));
    }

    private double number(String night, String source) throws IOException {
        return Double.parseDouble(shown(night, source, "Consistency before").replaceAll("[^0-9.]", ""));
    }

    @Test
    void theDeskCanBeginItsLedgerAnew() throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("variorum.properties"), "ledger.since = " + SECOND);
        run(FIRST);
        run(SECOND, "--config", config.toString());

        assertEquals("0", shown(SECOND, "Courier", "Earlier nights"));
    }

    @Test
    void nightsOlderThanTheLedgerKeepsAreForgottenForGood() throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("variorum.properties"), "ledger.days = 0");
        run(FIRST);
        run(SECOND, "--config", config.toString());
        assertEquals("0", shown(SECOND, "Courier", "Earlier nights"));

        run(SECOND, "--from", "score");
        assertEquals("0", shown(SECOND, "Courier", "Earlier nights"));
    }

    @Test
    void theDesksOwnTablesAndNumbersStandOnTheRunSheet() throws IOException, InterruptedException {
        Path config =
                Files.writeString(folder.resolve("variorum.properties"), "score.prior = 0.7\nscore.half.life = 30");
        Files.writeString(folder.resolve("compatibility.tsv"), "reworded\t0.25\n");
        Files.writeString(folder.resolve("importance.tsv"), "dates\tcentral\t1\n");
        run(FIRST, "--config", config.toString());

        assertEquals("0.7", setting("score.prior"));
        assertEquals("30", setting("score.half.life"));
        assertEquals("0.25", setting("compatibility.reworded"));
        assertEquals("1", setting("importance.dates.central"));
        assertEquals("0.9", setting("compatibility.spelling"));
    }

    /** What the sheet Run shows of a setting. */
    private String setting(String name) throws IOException {
        Path report = folder.resolve("output").resolve(FIRST).resolve("report.xlsx");
        DataFormatter formatter = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(report.toFile(), null, true)) {
            for (Row row : book.getSheet("Run")) {
                if (formatter.formatCellValue(row.getCell(0)).equals(name)) {
                    return formatter.formatCellValue(row.getCell(row.getLastCellNum() - 1));
                }
            }
        }
        throw new IOException("no setting " + name + " in " + report);
    }
}

package org.variorum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Mark;
import org.variorum.article.Published;
import org.variorum.compare.Axis;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.Resolution;
import org.variorum.score.Earned;
import org.variorum.score.LoneValue;
import org.variorum.score.LoneValues;
import org.variorum.score.ScoreSettings;
import org.variorum.store.NightTable.Take;
import org.variorum.text.Language;
import org.variorum.text.Span;

/** The store on a real database on disk. */
class DatabaseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 13);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 14);
    private static final Database.Access HERE = new Database.Access("", "SA", "");

    @TempDir
    Path folder;

    private Database database;
    private Tables tables;

    @BeforeEach
    void open() {
        database = Database.open(folder, HERE);
        tables = database.tables();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Article article(String id) {
        return new Article(
                id,
                "r-" + id,
                "Courier",
                "wire.jsonl",
                1,
                "Bridge opens",
                Optional.of(new Span(0, 12)),
                "Bridge opens 😀 in Lumeside",
                new Published("2026-03-13", Optional.of(Days.of(FIRST)), Published.How.METADATA),
                List.of("A. Writer"),
                new Language("en"),
                "",
                List.of(new Mark(new Span(0, 3), Mark.Kind.CREDIT, "credit-line")),
                Decoding.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"variorum.log", "variorum.script.new"})
    void aDatabaseThatWasKilledInItsFirstMomentIsMadeAnew(String written) throws IOException {
        Path killed = Files.createDirectories(folder.resolve("killed/db"));
        Files.writeString(killed.resolve("variorum.properties"), "version=2.7.4\nmodified=yes\n");
        Files.createFile(killed.resolve(written));
        assertEquals(
                "none yet, the first run makes it",
                Database.look(folder.resolve("killed"), HERE).split(", \\d")[0]);
        try (Database anew = Database.open(folder.resolve("killed"), HERE)) {
            assertEquals(0, anew.tables().articles().rows().count(NIGHT));
        }
    }

    @Test
    void aLookFromOutsideTellsAnOpenDatabaseFromAClosedOne() {
        assertTrue(Database.look(folder, HERE).contains("mends it"), Database.look(folder, HERE));
        database.close();
        assertTrue(Database.look(folder, HERE).contains("closed in good order"), Database.look(folder, HERE));
    }

    @Test
    void aLookWhereNothingIsYetSaysSo() {
        assertEquals("none yet, the first run makes it", Database.look(folder.resolve("elsewhere"), HERE));
    }

    @Test
    void aLookAtADatabaseWithoutItsPropertiesSaysWhatToDo() throws IOException {
        Files.delete(folder.resolve("db/variorum.properties"));
        StoreException wrong = assertThrows(StoreException.class, () -> Database.look(folder, HERE));
        assertTrue(String.valueOf(wrong.getMessage()).contains("remove the folder"), wrong.getMessage());
    }

    @Test
    void anArticleComesBackAsItWasStored() {
        tables.articles().write(NIGHT, List.of(new Row<>(7, article("a"))));
        assertEquals(
                List.of(new Row<>(7, article("a"))), tables.articles().rows().page(NIGHT, 0, 10));
    }

    @Test
    void anArticleDeliveredTwiceIsStoredOnce() {
        assertEquals(
                1, tables.articles().write(NIGHT, List.of(new Row<>(1, article("a")), new Row<>(2, article("a")))));
        assertEquals(0, tables.articles().write(NIGHT, List.of(new Row<>(3, article("a")))));
        assertEquals(OptionalLong.of(1), tables.articles().number(NIGHT, "a"));
        assertEquals(OptionalLong.empty(), tables.articles().number(NIGHT, "b"));
    }

    @Test
    void aChunkWrittenTwiceStandsOnce() {
        List<Row<Article>> chunk = List.of(new Row<>(1, article("a")), new Row<>(2, article("b")));
        assertEquals(2, tables.articles().write(NIGHT, chunk));
        assertEquals(2, tables.articles().write(NIGHT, chunk));
        assertEquals(2, tables.articles().rows().count(NIGHT));
    }

    @Test
    void rowsOfAnotherNightAreNotTouched() {
        tables.articles().write(FIRST, List.of(new Row<>(1, article("a"))));
        tables.articles().write(NIGHT, List.of(new Row<>(1, article("a"))));
        tables.articles().clear(NIGHT);
        assertEquals(1, tables.articles().rows().count(FIRST));
    }

    @Test
    void pagesFollowTheNumbersAndMissNothing() {
        List<Row<Resolution>> all = new ArrayList<>();
        for (int i = 0; i < 1203; i++) {
            all.add(new Row<>(i * 3L, new Resolution("a" + i, List.of("p" + i, ""))));
        }
        List<Row<Resolution>> shuffled = new ArrayList<>(all);
        java.util.Collections.shuffle(shuffled, new java.util.Random(5));
        for (int from = 0; from < shuffled.size(); from += 100) {
            tables.resolutions().write(NIGHT, shuffled.subList(from, Math.min(from + 100, shuffled.size())));
        }
        List<Row<Resolution>> read = new ArrayList<>();
        tables.resolutions().each(NIGHT, read::add);
        assertEquals(all, read);
    }

    @Test
    void rowsAreFoundByTheirNumbers() {
        Row<Resolution> first = new Row<>(1, new Resolution("a", List.of()));
        Row<Resolution> second = new Row<>(9, new Resolution("b", List.of()));
        tables.resolutions().write(NIGHT, List.of(first, second));
        assertEquals(second.value(), tables.resolutions().get(NIGHT, 9));
        assertEquals(List.of(first), tables.resolutions().between(NIGHT, 0, 8));
        assertThrows(StoreException.class, () -> tables.resolutions().get(NIGHT, 5));
    }

    @Test
    void theDatabaseOutlivesItsClosing() {
        tables.nights().save(new Take(NIGHT, "f", 2, "ingest", false));
        database.close();
        open();
        assertEquals(
                Optional.of(new Take(NIGHT, "f", 2, "ingest", false)),
                tables.nights().find(NIGHT));
    }

    @Test
    void aNightSeesOnlyWhatEarlierNightsTaughtTheRegister() {
        KnownEntity early = new KnownEntity("p1", Kind.PERSON, "Ada Lindqvist", List.of("Ada Lindqvist"));
        KnownEntity late =
                new KnownEntity("p1", Kind.PERSON, "Ada Lindqvist", List.of("Ada Lindkvist", "Ada Lindqvist"));
        tables.register().replace(FIRST, List.of(), List.of(early));
        tables.register().replace(NIGHT, List.of(early), List.of(late));
        assertEquals(List.of(), tables.register().before(FIRST));
        assertEquals(List.of(early), tables.register().before(NIGHT));
        assertEquals(List.of(late), tables.register().before(NIGHT.plusDays(1)));
    }

    @Test
    void aForgottenNightLeavesTheRegisterToLaterNights() {
        KnownEntity known = new KnownEntity("p1", Kind.PERSON, "Ada Lindqvist", List.of("Ada Lindqvist"));
        tables.register().replace(FIRST, List.of(), List.of(known));
        tables.articles().write(FIRST, List.of(new Row<>(1, article("a"))));
        tables.nights().save(new Take(FIRST, "f", 1, "ingest", true));
        tables.forget(FIRST);
        assertEquals(0, tables.articles().rows().count(FIRST));
        assertEquals(List.of(), tables.nights().nights());
        assertEquals(List.of(known), tables.register().before(NIGHT));
    }

    @Test
    void aDatabaseThatWasKilledBetweenItsOldScriptAndItsNewOneKeepsItsRows() throws IOException {
        tables.nights().save(new Take(NIGHT, "f", 2, "ingest", false));
        database.close();
        Path db = folder.resolve("db");
        Files.move(db.resolve("variorum.script"), db.resolve("variorum.script.new"));
        Path properties = db.resolve("variorum.properties");
        Files.writeString(properties, Files.readString(properties).replace("modified=no", "modified=yes-new-files"));
        assertTrue(Database.look(folder, HERE).contains("mends it"), Database.look(folder, HERE));
        open();
        assertTrue(tables.nights().find(NIGHT).isPresent());
    }

    @Test
    void aNightSeesOnlyWhatSourcesEarnedBeforeIt() {
        ScoreSettings settings = ScoreSettings.standard();
        earned(FIRST, 10);
        earned(NIGHT, 10);
        earned(NIGHT, 20);
        LocalDate next = NIGHT.plusDays(1);
        assertEquals(
                0,
                tables.earnings()
                        .before(FIRST, LocalDate.EPOCH, settings)
                        .of("Courier")
                        .nights());
        assertEquals(
                1,
                tables.earnings()
                        .before(NIGHT, LocalDate.EPOCH, settings)
                        .of("Courier")
                        .nights());
        assertEquals(
                2,
                tables.earnings()
                        .before(next, LocalDate.EPOCH, settings)
                        .of("Courier")
                        .nights());
        assertEquals(
                1, tables.earnings().before(next, NIGHT, settings).of("Courier").nights());
    }

    private void earned(LocalDate night, double evidence) {
        tables.earnings().clear(night);
        tables.earnings()
                .earned()
                .write(night, List.of(new Row<>(0, new Earned("Courier", Axis.DATES, evidence, evidence))));
    }

    @Test
    void whatSourcesEarnedOutlivesTheirNightUntilItIsPruned() {
        earned(FIRST, 10);
        tables.forget(FIRST);
        ScoreSettings settings = ScoreSettings.standard();
        assertEquals(
                1,
                tables.earnings()
                        .before(NIGHT, LocalDate.EPOCH, settings)
                        .of("Courier")
                        .nights());
        tables.earnings().prune(NIGHT);
        assertEquals(
                0,
                tables.earnings()
                        .before(NIGHT, LocalDate.EPOCH, settings)
                        .of("Courier")
                        .nights());
    }

    @Test
    void theLatestNightsLoneValuesComeFirst() {
        LoneValue early = new LoneValue("slot", Axis.DATES, 1, "Courier", "Friday", 0, LoneValue.State.WAITING);
        LoneValue late = new LoneValue("slot", Axis.DATES, 1, "Courier", "Friday", 0, LoneValue.State.CONFIRMED);
        tables.earnings().lone().write(FIRST, List.of(new Row<>(4, new LoneValues("s", List.of(early)))));
        tables.earnings().lone().write(NIGHT, List.of(new Row<>(1, new LoneValues("s", List.of(late))), other(2)));
        assertEquals(Map.of("s", List.of(late, early)), tables.earnings().loneBefore(NIGHT.plusDays(1), Set.of("s")));
        assertEquals(Map.of("s", List.of(early)), tables.earnings().loneBefore(NIGHT, Set.of("s")));
        assertEquals(Map.of(), tables.earnings().loneBefore(NIGHT, Set.of()));
    }

    private static Row<LoneValues> other(long n) {
        return new Row<>(n, new LoneValues("another", List.of()));
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() {
        StoreException e = assertThrows(
                StoreException.class,
                () -> Database.open(folder, new Database.Access("jdbc:nosuch:somewhere", "u", "")));
        assertTrue(e.getMessage().contains("jdbc:nosuch:somewhere"), e.getMessage());
    }

    @Test
    void aNumberLeadsBackToItsPlace() {
        long number = ArticleTable.number(3, 4_000_000_000L);
        assertEquals(3, ArticleTable.file(number));
        assertEquals(4_000_000_000L, ArticleTable.record(number));
    }
}

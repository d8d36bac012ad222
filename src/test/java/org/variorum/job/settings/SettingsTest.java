package org.variorum.job.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.compare.Relation;
import org.variorum.ingest.SourceRule;
import org.variorum.report.House;
import org.variorum.score.ScoreSettings;

class SettingsTest {
    @TempDir
    Path folder;

    private Settings read(String text) throws IOException {
        return Settings.read(Files.writeString(folder.resolve("variorum.properties"), text));
    }

    @Test
    void whatIsNotSetHasItsDefault() throws IOException {
        Settings settings = read("retention.nights = 5");
        assertEquals(5, settings.retentionNights());
        assertEquals(200, settings.chunkSize());
        assertEquals(0.05, settings.quarantineShare());
    }

    @Test
    void theShippedConfigurationIsTheDefaults() {
        Settings shipped = Settings.read(Path.of("config", "variorum.properties"));
        assertEquals(Settings.standard().shown(), shipped.shown());
        assertEquals(Settings.standard().database(), shipped.database());
    }

    @Test
    void theShippedTablesAreTheDefaults() {
        DeskTables shipped = DeskTables.read(Optional.of(Path.of("config")));
        assertEquals(List.of(), shipped.sources());
        assertEquals(List.of(), shipped.house());
        assertEquals(
                DeskTables.read(Optional.empty()).compatibility().table(),
                shipped.compatibility().table());
    }

    @ParameterizedTest
    @CsvSource({
        "retention.night, retention.nights",
        "quarantine.shares, quarantine.share",
        "thread, threads",
        "DATABASE.URL, database.url"
    })
    void anUnknownKeyIsRefusedWithTheNearestKnownOne(String typo, String meant) {
        SettingsException e = assertThrows(SettingsException.class, () -> read(typo + " = 1"));
        assertTrue(e.getMessage().contains("Did you mean \"" + meant + "\"?"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "quarantine.share, 1.5",
        "retention.nights, 0",
        "chunk.size, many",
        "threads, -1",
        "score.prior, 1",
        "score.half.life, soon",
        "report.rows, 2000000"
    })
    void aValueOutOfRangeIsRefusedWithTheRange(String key, String value) {
        SettingsException e = assertThrows(SettingsException.class, () -> read(key + " = " + value));
        assertTrue(e.getMessage().contains(key) && e.getMessage().contains(value), e.getMessage());
        assertTrue(e.getMessage().contains("default"), e.getMessage());
    }

    @Test
    void theNumbersBehindTheScoreAreTheDesksOwn() throws IOException {
        ScoreSettings score = read("score.prior = 0.7\nscore.half.life = 30").score();

        assertEquals(0.7, score.prior());
        assertEquals(30, score.halfLife());
        assertEquals(ScoreSettings.standard().priorWeight(), score.priorWeight());
    }

    @Test
    void theLedgerBeginsWhereTheDeskSaysButNoEarlierThanItReaches() throws IOException {
        LocalDate night = LocalDate.of(2026, 3, 14);

        assertEquals(LocalDate.of(2026, 3, 4), read("ledger.days = 10").ledgerSince(night));
        assertEquals(
                LocalDate.of(2026, 3, 9),
                read("ledger.days = 10\nledger.since = 2026-03-09").ledgerSince(night));
        assertEquals(
                LocalDate.of(2026, 3, 4),
                read("ledger.days = 10\nledger.since = 2026-01-01").ledgerSince(night));
        assertTrue(assertThrows(SettingsException.class, () -> read("ledger.since = spring"))
                .getMessage()
                .contains("YYYY-MM-DD"));
    }

    @Test
    void aMissingFileIsNamed() {
        SettingsException e =
                assertThrows(SettingsException.class, () -> Settings.read(folder.resolve("no.properties")));
        assertTrue(e.getMessage().contains("no.properties"), e.getMessage());
    }

    @Test
    void theReportShowsNothingOfTheMachine() throws IOException {
        Settings settings = read("threads = 3\ndatabase.password = secret\n");
        assertFalse(settings.shown().toString().contains("secret"));
        assertFalse(settings.shown().containsKey("threads"));
    }

    @Test
    void deskTablesAreReadFromBesideTheSettings() throws IOException {
        Files.writeString(folder.resolve("sources.tsv"), "# ours\nagency/**\tNorthern Wire\n");
        Files.writeString(
                folder.resolve("names.csv"), "preferred,variants,note\n\"Berg, Ada\",Ada Berg; A. Berg,house style\n");
        Files.writeString(folder.resolve("compatibility.tsv"), "reworded\t0.7\n");
        DeskTables tables = DeskTables.read(read("").folder());
        assertEquals(List.of(new SourceRule("agency/**", "Northern Wire")), tables.sources());
        assertEquals("Berg, Ada", tables.house().get(0).preferred());
        assertEquals(List.of("Ada Berg", "A. Berg"), tables.house().get(0).variants());
        assertEquals(0.7, tables.compatibility().kappa(Relation.REWORDED));
    }

    @Test
    void aBrokenRowOfADeskTableIsNamed() throws IOException {
        Files.writeString(folder.resolve("sources.tsv"), "agency/** Northern Wire\n");
        SettingsException e = assertThrows(SettingsException.class, () -> DeskTables.read(read("").folder()));
        assertTrue(
                e.getMessage().contains("sources.tsv") && e.getMessage().contains("agency/** Northern Wire"),
                e.getMessage());
    }

    @Test
    void theHouseSaysHowItsWorkbookLooks() throws IOException {
        House house = read("report.language = de\nreport.days = dd.mm.yyyy\nreport.csv = ;\n"
                        + "report.without = boilerplate, timeline\n")
                .house();
        assertEquals("de", house.language().code());
        assertEquals("dd.mm.yyyy", house.dayFormat());
        assertEquals(";", house.separator());
        assertEquals(Set.of("boilerplate", "timeline"), house.without());
    }

    @Test
    void daysThatCannotBeShownLikeThatAreRefusedWithAnExample() {
        SettingsException wrong = assertThrows(SettingsException.class, () -> read("report.days = tomorrow"));
        assertTrue(String.valueOf(wrong.getMessage()).contains("dd.mm.yyyy"), wrong.getMessage());
    }
}

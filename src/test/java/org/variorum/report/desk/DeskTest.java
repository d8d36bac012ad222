package org.variorum.report.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.compare.Relation;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.text.Language;

class DeskTest {
    private static final Labels LABELS = Labels.of(Language.ENGLISH);

    private final SlotView hurt = new SlotView(
            "people hurt",
            2.5,
            List.of(
                    version("12", Relation.EQUAL, "Courier", "Заря"),
                    version("about 12", Relation.COARSER, "Tide"),
                    version("perhaps 20", Relation.UNCLEAR, "Echo"),
                    version("40", Relation.CONTRADICTION, "Nordpost")),
            List.of("Herald"));

    @Test
    void whoSaysItLikeMostIsWithThem() {
        assertEquals(Entry.words("✓ 12", Look.AGREES), Stances.of(hurt, "Заря", LABELS));
    }

    @Test
    void whoIsLessExactIsWithThemToo() {
        assertEquals(Entry.words("✓ about 12", Look.AGREES), Stances.of(hurt, "Tide", LABELS));
    }

    @Test
    void whoContradictsIsAgainstThemInSignWordAndColour() {
        assertEquals(Entry.words("✗ 40", Look.CONFLICT), Stances.of(hurt, "Nordpost", LABELS));
    }

    @Test
    void whatCannotBeToldIsNeither() {
        assertEquals(Entry.words("≈ perhaps 20", Look.DIFFERS), Stances.of(hurt, "Echo", LABELS));
    }

    @Test
    void whoDoesNotSpeakOfItIsSilent() {
        assertEquals(Entry.words("· silent", Look.QUIET), Stances.of(hurt, "Herald", LABELS));
    }

    @Test
    void aLongWordingIsCutInItsCell() {
        SlotView long_ = new SlotView("x", 1, List.of(version("we ".repeat(40), Relation.EQUAL, "A")), List.of());

        String shown = ((Entry.Words) Stances.of(long_, "A", LABELS)).text();
        assertTrue(shown.length() < 50 && shown.endsWith("…"), shown);
    }

    @Test
    void sourcesWhoseNamesDifferOnlyInCaseOrLikeAHeaderGetNumbers() {
        List<Column> others = List.of(new Column("Verdict", 10, false));

        assertEquals(
                List.of("Echo", "ECHO (2)", "verdict (2)"),
                Stances.columns(List.of("Echo", "ECHO", "verdict"), others).stream()
                        .map(Column::header)
                        .toList());
    }

    @Test
    void controlLettersInTheNameOfASourceDoNotReachTheHeader() {
        assertEquals(
                "Echo",
                Stances.columns(List.of("E\u0007ch\uD800o"), List.of()).get(0).header());
    }

    @Test
    void upToSixSourcesAreNamedAndTheRestCounted() {
        List<String> eight = List.of("a", "b", "c", "d", "e", "f", "g", "h");

        assertEquals("a, b, c, d, e, f and 2 more", Versions.names(eight, LABELS));
        assertEquals("a, b, c, d, e, f", Versions.names(eight.subList(0, 6), LABELS));
    }

    @Test
    void inOneLineEachVersionHasOneTeller() {
        assertEquals("12 (Courier) · about 12 (Tide) · perhaps 20 (Echo) · 40 (Nordpost)", Versions.line(hurt));
    }

    @Test
    void inACellEachVersionHasALineOfItsOwn() {
        Entry.Runs runs = (Entry.Runs) Versions.entry(hurt, LABELS);
        StringBuilder text = new StringBuilder();
        runs.runs().forEach(run -> text.append(run.text()));

        assertEquals("12 — Courier, Заря\nabout 12 — Tide\nperhaps 20 — Echo\n40 — Nordpost", text.toString());
    }

    @Test
    void whatIsShortEnoughIsNotShortened() {
        assertEquals("мост", Shortened.to(4, "мост"));
    }

    @Test
    void shorteningNeverCutsALetterInTwo() {
        assertEquals("🌉🌉…", Shortened.to(3, "🌉🌉🌉🌉"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-05", "2031-03-05T23:59:00+05:30", "2031-03-05T00:00Z"})
    void theDayOfADateIsTheOneItSays(String iso) {
        assertEquals(new Entry.Day(LocalDate.of(2031, 3, 5)), Days.shown(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2031", "soon", "2031-02-30", "XXXX-03-05"})
    void whatIsNoDayIsShownAsItStands(String words) {
        assertEquals(Entry.words(words, Look.QUIET), Days.shown(words));
    }

    @Test
    void aDayThatNobodyKnowsIsAnEmptyCell() {
        assertEquals(Entry.blank(), Days.shown(Optional.empty()));
    }

    private static SlotView.Version version(String value, Relation relation, String... sources) {
        return new SlotView.Version(value, relation, List.of(sources), List.of(sources), List.of());
    }
}

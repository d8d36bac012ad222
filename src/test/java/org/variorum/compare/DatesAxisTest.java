package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim;
import org.variorum.name.Form;
import org.variorum.name.Kind;

class DatesAxisTest {
    private static final String SINKING = "The ferry Aurelia sank off the Norland coast with lorries aboard ";

    @Test
    void aWeekAgreesWithADayInIt() {
        Slot slot =
                sinking("2031-04-28", "2031-05-04", "2031-04-30", "2031-04-30").slot(Axis.DATES);
        assertEquals(Verdict.COARSER, slot.verdict());
        assertEquals(List.of("2031-04-28 to 2031-05-04", "2031-04-30"), slot.values());
    }

    @Test
    void theSameDayAgrees() {
        assertEquals(
                Verdict.AGREE,
                sinking("2031-04-30", "2031-04-30", "2031-04-30", "2031-04-30")
                        .slot(Axis.DATES)
                        .verdict());
    }

    @Test
    void anotherDayOfTheVerySameEventIsAConflict() {
        assertEquals(
                Verdict.CONFLICT,
                sinking("2031-04-30", "2031-04-30", "2031-04-29", "2031-04-29")
                        .slot(Axis.DATES)
                        .verdict());
    }

    @Test
    void aDateWithTwoReadingsContradictsNeither() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", SINKING + "on 01/02/2031.")
                .eitherDate("on 01/02/2031", "2031-02-01", "2031-01-02")
                .article("Northern Wire", "2031-05-02", SINKING + "on 2 January 2031.")
                .date("on 2 January 2031", "2031-01-02", "2031-01-02")
                .slot(Axis.DATES);
        assertEquals(Verdict.COARSER, slot.verdict());
        assertEquals(List.of("2031-01-02", "2031-02-01 (or 2031-01-02)"), slot.values());
        assertEquals(Relation.UNCLEAR, slot.relations().get(0).get(1));
    }

    @Test
    void aDateWithTwoReadingsThatBothMissIsNoProofOfAnotherDay() {
        assertNoConflict(new Scene()
                .article("Harbour Post", "2031-05-02", SINKING + "on 01/02/2031.")
                .eitherDate("on 01/02/2031", "2031-02-01", "2031-01-02")
                .article("Northern Wire", "2031-05-02", SINKING + "on 4 February 2031.")
                .date("on 4 February 2031", "2031-02-04", "2031-02-04"));
    }

    @Test
    void anotherMonthIsAnotherOccasion() {
        assertEquals(
                List.of(),
                sinking("2031-04-30", "2031-04-30", "2031-03-12", "2031-03-12").slots(Axis.DATES));
    }

    @Test
    void twoEventsOfOneDayAreTwoEvents() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", "2031-05-02", SINKING + "on Wednesday.")
                .date("on Wednesday", "2031-04-30", "2031-04-30")
                .article("Northern Wire", "2031-05-02", "Parliament voted on Wednesday to raise the fishing quota.")
                .date("on Wednesday", "2031-04-30", "2031-04-30")
                .slots(Axis.DATES);
        assertEquals(List.of(), slots);
    }

    @Test
    void aDayThatHangsOnAnUndatedArticleContradictsNobody() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", "2031-05-02", SINKING + "on Wednesday.")
                .date("on Wednesday", "2031-04-30", "2031-04-30")
                .article("Northern Wire", "", SINKING + "on Tuesday.")
                .slots(Axis.DATES);
        assertTrue(slots.stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT), slots.toString());
    }

    @Test
    void anArticleWrittenBeforeTheEventPredatesIt() {
        Slot slot = new Scene()
                .article("Evening Bell", "2031-04-20", "The ferry line had a good winter.")
                .article("Harbour Post", "2031-05-02", SINKING + "on Wednesday.")
                .date("on Wednesday", "2031-04-30", "2031-04-30")
                .article("Northern Wire", "2031-05-02", SINKING + "on 30 April.")
                .date("on 30 April", "2031-04-30", "2031-04-30")
                .article("Daily Lantern", "2031-05-02", "The weather was fine.")
                .slot(Axis.DATES);
        assertEquals(Cell.State.PREDATES, slot.cells().get(0).state());
        assertEquals(Cell.State.SILENT, slot.cells().get(3).state());
    }

    @Test
    void aLoneDateIsKeptWhereAClaimSaysWhatHappened() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "Norland sold the Aurelia on Wednesday.")
                .name("Norland", "e1", Kind.PLACE, Form.FULL, "")
                .date("on Wednesday", "2031-04-30", "2031-04-30")
                .claim("Norland sold the Aurelia on Wednesday", "", "Norland", "sell", "", Claim.Stance.ASSERTS)
                .article("Northern Wire", "2031-05-02", "The weather was fine.")
                .slot(Axis.DATES);
        assertEquals(Verdict.ALONE, slot.verdict());
    }

    @Test
    void aYearDatesNoEvent() {
        assertEquals(
                List.of(),
                sinking("2031-01-01", "2031-12-31", "2031-01-01", "2031-12-31").slots(Axis.DATES));
    }

    @Test
    void theEventThatMostArticlesDateMattersMost() {
        assertEquals(
                2,
                sinking("2031-04-30", "2031-04-30", "2031-04-30", "2031-04-30")
                        .slot(Axis.DATES)
                        .importance());
    }

    @Test
    void theSameDeedOfTheSamePeopleOnTwoPastDaysIsAConflictHoweverElseItIsWorded() {
        Slot slot =
                handover("2031-05-02", "2031-04-29", "2031-05-02", "2031-04-30").slot(Axis.DATES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(List.of("2031-04-29", "2031-04-30"), slot.values());
    }

    @Test
    void aDayStandsAgainstThatOfSeveralVoicesWhoTellTheSameInWordsOfTheirOwn() {
        Slot slot = opening(true).slot(Axis.DATES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
    }

    @Test
    void oneVoiceInOtherWordsIsNotEnough() {
        assertNoConflict(opening(false));
    }

    private static Scene opening(boolean several) {
        Scene scene = new Scene()
                .article(
                        "Harbour Post",
                        "2031-05-05",
                        "The temporary bridge of Arlen was opened to lorries by Leo Varga then.")
                .name("Leo Varga", "varga")
                .date("then", "2031-05-01", "2031-05-01")
                .article(
                        "Northern Wire",
                        "2031-05-05",
                        "On that day Leo Varga opened the bridge after weeks of loud protest in the old town.")
                .name("Leo Varga", "varga")
                .date("On that day", "2031-05-03", "2031-05-03");
        return several
                ? scene.article(
                                "Valley News",
                                "2031-05-05",
                                "The bridge was opened by Leo Varga earlier while drivers sang in the rain.")
                        .name("Leo Varga", "varga")
                        .date("earlier", "2031-05-03", "2031-05-03")
                : scene;
    }

    @Test
    void aDayThatTheOtherArticleCouldNotKnowOfIsTheNextOccasion() {
        assertNoConflict(handover("2031-04-29", "2031-04-29", "2031-05-02", "2031-05-01"));
    }

    @Test
    void daysThatHangOnAnArticleWithoutDateAreNoTwoDatesOfOneDeed() {
        assertNoConflict(handover("", "2031-04-29", "2031-05-02", "2031-04-30"));
    }

    @Test
    void theSamePeopleAtAnotherDeedAreAnotherEvent() {
        assertNoConflict(
                scene("2031-05-02", "Envoy Ada Brook handed the petition to Minister Leo Varga then.", "2031-04-29")
                        .article(
                                "Northern Wire",
                                "2031-05-02",
                                "Minister Leo Varga dined with Envoy Ada Brook in the capital later.")
                        .name("Leo Varga", "varga", Kind.PERSON, Form.FULL, "Minister")
                        .name("Ada Brook", "brook", Kind.PERSON, Form.FULL, "Envoy")
                        .date("later", "2031-04-30", "2031-04-30"));
    }

    @Test
    void whoTellsOfBothDaysTellsOfTwoEvents() {
        String text = "Envoy Ada Brook handed the petition to Minister Leo Varga then. "
                + "The papers were handed over again by Ada Brook to Leo Varga later.";
        assertNoConflict(scene("2031-05-02", text, "2031-04-29")
                .name("Ada Brook", "brook")
                .name("Leo Varga", "varga")
                .date("later", "2031-04-30", "2031-04-30")
                .article("Northern Wire", "2031-05-02", "The weather was fine."));
    }

    @Test
    void aPlannedDayMakesNoArticleOlderThanIt() {
        Slot slot = new Scene()
                .article("Evening Bell", "2031-05-02", "The ferry line had a good winter.")
                .article(
                        "Harbour Post",
                        "2031-05-02",
                        "The ferry Aurelia leaves the Norland docks with lorries on 20 May.")
                .date("on 20 May", "2031-05-20", "2031-05-20")
                .article(
                        "Northern Wire",
                        "2031-05-02",
                        "The ferry Aurelia leaves the Norland docks with lorries on May 20.")
                .date("on May 20", "2031-05-20", "2031-05-20")
                .slot(Axis.DATES);
        assertEquals(Cell.State.SILENT, slot.cells().get(0).state());
    }

    private static void assertNoConflict(Scene scene) {
        List<Slot> slots = scene.slots(Axis.DATES);
        assertTrue(slots.stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT), slots.toString());
    }

    private static Scene handover(String written, String day, String otherWritten, String otherDay) {
        return scene(written, "Envoy Ada Brook handed the petition to Minister Leo Varga then.", day)
                .article("Northern Wire", otherWritten, "The papers were handed over later by Ada Brook to Leo Varga.")
                .name("Ada Brook", "brook")
                .name("Leo Varga", "varga")
                .relativeDate("later", otherDay, otherWritten);
    }

    private static Scene scene(String written, String text, String day) {
        return new Scene()
                .article("Harbour Post", written, text)
                .name("Ada Brook", "brook", Kind.PERSON, Form.FULL, "Envoy")
                .name("Leo Varga", "varga", Kind.PERSON, Form.FULL, "Minister")
                .relativeDate("then", day, written);
    }

    private static Scene sinking(String from, String to, String otherFrom, String otherTo) {
        return new Scene()
                .article("Harbour Post", "2031-05-06", SINKING + "then.")
                .name("Norland", "e1", Kind.PLACE, Form.FULL, "")
                .date("then", from, to)
                .article("Northern Wire", "2031-05-06", SINKING + "later.")
                .name("Norland", "e1", Kind.PLACE, Form.FULL, "")
                .date("later", otherFrom, otherTo);
    }
}

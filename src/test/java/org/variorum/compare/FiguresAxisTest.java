package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.figure.Qualifier;

class FiguresAxisTest {
    private static final String DAY = "2031-05-02";

    @Test
    void moreThanAHundredThousandFitsAHundredThousand() {
        Slot slot = new Scene()
                .article("Harbour Post", DAY, "Norland massed more than 100,000 soldiers along the mountain border.")
                .count("more than 100,000", 100_000, 200_000, Qualifier.MORE_THAN, "soldier")
                .article("Northern Wire", DAY, "Some 100,000 troops wait along the mountain border.")
                .count("100,000", 100_000, 100_000, Qualifier.EXACT, "troop")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.COARSER, slot.verdict());
        assertEquals(2, slot.importance());
    }

    @Test
    void anotherTollOfTheSameDayIsAConflict() {
        Slot slot = tolls(DAY, 12, DAY, 14).slot(Axis.FIGURES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(Relation.CONTRADICTION, slot.relations().get(0).get(1));
    }

    @Test
    void aTollThatGrewOvernightIsAnUpdate() {
        assertEquals(
                Verdict.COARSER,
                tolls(DAY, 12, "2031-05-03", 14).slot(Axis.FIGURES).verdict());
    }

    @Test
    void aTollThatIsSmallerOnTheNextDayIsAConflict() {
        assertEquals(
                Verdict.CONFLICT,
                tolls(DAY, 14, "2031-05-03", 12).slot(Axis.FIGURES).verdict());
    }

    @Test
    void anotherAgeOfTheSamePersonIsAConflict() {
        Slot slot = ages("Ida Holt", 34, "holt", "holt", 43).slot(Axis.FIGURES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(Slot.Rule.OTHER_NUMBER, slot.rule());
    }

    @Test
    void whoMayHaveHadABirthdayIsAYearOlder() {
        assertEquals(
                Verdict.COARSER,
                ages("Ida Holt", 34, "holt", "holt", 35).slot(Axis.FIGURES).verdict());
    }

    @Test
    void twoPersonsHaveTwoAges() {
        assertTrue(ages("Ida Holt", 34, "holt", "other holt", 43)
                .slots(Axis.FIGURES)
                .isEmpty());
    }

    private static Scene ages(String name, int age, String entity, String other, int otherAge) {
        return new Scene()
                .article("Harbour Post", DAY, name + ", " + age + ", of Vell was charged with fraud.")
                .name(name, entity)
                .figure("" + age, age, age, Qualifier.EXACT, "year", "age", name)
                .article(
                        "Northern Wire",
                        "2031-05-03",
                        "Prosecutors say that " + otherAge + "-year-old " + name + " lied.")
                .name(name, other)
                .figure("" + otherAge, otherAge, otherAge, Qualifier.EXACT, "year", "age", name);
    }

    @Test
    void theNumberOfManyVoicesStandsAgainstASlipInOtherWords() {
        assertEquals(Verdict.CONFLICT, candidates(true).slot(Axis.FIGURES).verdict());
    }

    @Test
    void twoVoicesAreNotEnoughForThat() {
        assertTrue(candidates(false).slots(Axis.FIGURES).stream().noneMatch(s -> s.verdict() == Verdict.CONFLICT));
    }

    private static Scene candidates(boolean many) {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "A total of 403 candidates are vying for the parliament of Norland.")
                .count("403", 403, "candidate")
                .article("Northern Wire", DAY, "On Sunday 288 candidates run for the seats of the parliament.")
                .count("288", 288, "candidate")
                .article(
                        "Evening Call",
                        DAY,
                        "Voters chose between 288 candidates for the seats of the parliament on Sunday.")
                .count("288", 288, "candidate");
        return many
                ? scene.article("Valley News", DAY, "The 288 candidates for the seats of the parliament run on Sunday.")
                        .count("288", 288, "candidate")
                : scene;
    }

    @Test
    void anUndatedArticleMayBeAnUpdateToo() {
        assertEquals(Verdict.COARSER, tolls(DAY, 12, "", 14).slot(Axis.FIGURES).verdict());
    }

    @Test
    void peopleOfATradeWhoWereKilledMayBeAllOfThem() {
        Slot slot = new Scene()
                .article("Harbour Post", DAY, "At least 12 miners were killed near Vell.")
                .count("At least 12", 12, 23, Qualifier.AT_LEAST, "miner")
                .name("Vell", "vell")
                .article("Northern Wire", DAY, "The blast near Vell left 12 people dead.")
                .count("12", 12, 12, Qualifier.EXACT, "people")
                .name("Vell", "vell")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.COARSER, slot.verdict());
    }

    @Test
    void peopleOfATradeWhoWereInjuredMayBeSomeOfThem() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", DAY, "Seven stokers were injured near Vell.")
                .count("Seven", 7, 7, Qualifier.EXACT, "stoker")
                .name("Vell", "vell")
                .article("Northern Wire", DAY, "The blast near Vell left 38 people injured.")
                .count("38", 38, 38, Qualifier.EXACT, "people")
                .name("Vell", "vell")
                .slots(Axis.FIGURES);
        assertTrue(slots.stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT));
    }

    @Test
    void twoNumbersBeforeTheSameWordsAreAConflictEvenUndated() {
        Slot slot = new Scene()
                .article("Harbour Post", DAY, "Trouble began when 200 riders set off from the chapel gate in the rain.")
                .count("200", 200, 200, Qualifier.EXACT, "rider")
                .article("Northern Wire", "", "Then 90 riders set off from the chapel gate to march on the town hall.")
                .count("90", 90, 90, Qualifier.EXACT, "rider")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
    }

    @Test
    void theSameNounInOtherWordsIsAnotherQuantity() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", DAY, "Police arrested 200 people after the harbour riot.")
                .count("200", 200, 200, Qualifier.EXACT, "people")
                .article("Northern Wire", DAY, "A clinic treated 100 people for smoke.")
                .count("100", 100, 100, Qualifier.EXACT, "people")
                .slots(Axis.FIGURES);
        assertEquals(List.of(), slots);
    }

    @Test
    void anotherNumberIsAConflictOnceTwoVoicesSpeakAgainstIt() {
        Scene scene = new Scene()
                .article(
                        "Harbour Post",
                        DAY,
                        "The baker was paid 300 crowns to paint the lighthouse on the cliff before winter storms.")
                .count("300", 300, "crown")
                .article(
                        "Northern Wire",
                        DAY,
                        "A baker called Holt, it said late on Sunday, got 450 crowns to paint the lighthouse red by autumn.")
                .count("450", 450, "crown");
        assertEquals(0, conflicts(scene));
        scene.article(
                        "Evening Bell",
                        DAY,
                        "A baker was paid 300 crowns to paint the lighthouse with lime, mayor and council said.")
                .count("300", 300, "crown");
        assertEquals(1, conflicts(scene));
    }

    private static long conflicts(Scene scene) {
        return scene.slots(Axis.FIGURES).stream()
                .filter(slot -> slot.verdict() == Verdict.CONFLICT)
                .count();
    }

    @Test
    void anotherTwelveAreNotTheTwelve() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", DAY, "The landslide near Vell buried 12 villagers in their houses.")
                .count("12", 12, 12, Qualifier.EXACT, "villager")
                .article("Northern Wire", DAY, "The landslide near Vell buried another 30 villagers in their houses.")
                .count("30", 30, 30, Qualifier.EXACT, "villager")
                .slots(Axis.FIGURES);
        assertEquals(List.of(), slots);
    }

    @Test
    void anEarlierFigureOfAnArticleThatHasTheUsualOneTooContradictsNobody() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", DAY, "The landslide near Vell killed 12 villagers in the night.")
                .count("12", 12, 12, Qualifier.EXACT, "villager")
                .article(
                        "Northern Wire",
                        DAY,
                        "Killed by the landslide near Vell: 12 villagers, rescuers said at night.")
                .count("12", 12, 12, Qualifier.EXACT, "villager")
                .article(
                        "Evening Bell",
                        DAY,
                        "First 9 villagers were thought killed by the landslide near Vell. "
                                + "At night the landslide near Vell had killed 12 villagers.")
                .count("9", 9, 9, Qualifier.EXACT, "villager")
                .count("12", 12, 12, Qualifier.EXACT, "villager")
                .slots(Axis.FIGURES);
        assertEquals(
                Set.of(Verdict.ALONE, Verdict.AGREE),
                slots.stream().map(Slot::verdict).collect(Collectors.toSet()));
    }

    @Test
    void aLoneTollIsKept() {
        Slot slot = new Scene()
                .article("Harbour Post", DAY, "The storm killed seven.")
                .count("seven", 7, 7, Qualifier.EXACT, "killed")
                .article("Northern Wire", DAY, "The storm passed.")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.ALONE, slot.verdict());
        assertEquals(Cell.State.SILENT, slot.cells().get(1).state());
    }

    @Test
    void aLoneCountOfUmbrellasIsNot() {
        assertEquals(
                List.of(),
                new Scene()
                        .article("Harbour Post", DAY, "They sold 30 umbrellas.")
                        .count("30", 30, 30, Qualifier.EXACT, "umbrella")
                        .article("Northern Wire", DAY, "It rained.")
                        .slots(Axis.FIGURES));
    }

    @Test
    void anOrdinalIsNoQuantity() {
        assertEquals(
                List.of(),
                new Scene()
                        .article("Harbour Post", DAY, "The third soldier fell.")
                        .count("third", 3, 3, Qualifier.ORDINAL, "soldier")
                        .article("Northern Wire", DAY, "The third soldier fell.")
                        .count("third", 3, 3, Qualifier.ORDINAL, "soldier")
                        .slots(Axis.FIGURES));
    }

    @Test
    void theCellShowsTheExactWords() {
        Slot slot = tolls(DAY, 12, DAY, 12).slot(Axis.FIGURES);
        assertEquals(List.of("12 villagers"), slot.values());
        assertEquals(2, slot.cells().get(0).span().orElseThrow().length());
    }

    private static Scene tolls(String day, int toll, String otherDay, int otherToll) {
        return new Scene()
                .article("Harbour Post", day, "The landslide near Vell killed " + toll + " villagers in the night.")
                .count(Integer.toString(toll), toll, toll, Qualifier.EXACT, "villager")
                .article(
                        "Northern Wire", otherDay, "A landslide near Vell killed " + otherToll + " villagers at night.")
                .count(Integer.toString(otherToll), otherToll, otherToll, Qualifier.EXACT, "villager");
    }

    @Test
    void peopleWhoWereInjuredAndInjuredPeopleAreOneTollHoweverElseItIsWorded() {
        Slot slot = blast("Vell Clinic reported 40 people were hurt.", "40", 40, "person", DAY)
                .article("Evening Bell", DAY, "A nurse of Vell Clinic counted 31 injured in its beds.")
                .name("Vell Clinic", "clinic")
                .count("31", 31, "injured")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(List.of("31 injured", "40 people"), slot.values());
        assertEquals(2, slot.importance());
    }

    @Test
    void aTollOfTheNextDayIsAnUpdateEvenBesideAConflictOfTheDayBefore() {
        Slot slot = blast("Vell Clinic reported 40 people were hurt.", "40", 40, "person", DAY)
                .article("Evening Bell", DAY, "A nurse of Vell Clinic counted 31 injured in its beds.")
                .name("Vell Clinic", "clinic")
                .count("31", 31, "injured")
                .article("Morning Bell", "2031-05-03", "The number of injured has risen to 44, Vell Clinic announced.")
                .name("Vell Clinic", "clinic")
                .count("44", 44, "")
                .slot(Axis.FIGURES);
        int update = slot.values().indexOf("44");
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(
                List.of(Relation.UPDATE, Relation.UPDATE),
                slot.relations().get(update).stream()
                        .filter(r -> r != Relation.EQUAL)
                        .toList());
    }

    @Test
    void aTollInAnArticleWithoutDateIsNeverInConflict() {
        Slot slot = blast("Vell Clinic reported 40 people were hurt.", "40", 40, "person", DAY)
                .article("Evening Bell", "", "A nurse of Vell Clinic counted 31 injured in its beds.")
                .name("Vell Clinic", "clinic")
                .count("31", 31, "injured")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.COARSER, slot.verdict());
    }

    @Test
    void tollsWithNobodyNamedInCommonAreOfTwoEvents() {
        List<Slot> slots = blast("Vell Clinic reported 40 people were hurt.", "40", 40, "person", DAY)
                .article("Evening Bell", DAY, "Some years ago a mine in Oster left 31 injured.")
                .name("Oster", "oster")
                .count("31", 31, "injured")
                .slots(Axis.FIGURES);
        assertTrue(slots.stream().allMatch(slot -> slot.verdict() == Verdict.ALONE), slots.toString());
    }

    @Test
    void thoseWhoWereHurtAndThoseWhoWereKilledAreNotCompared() {
        List<Slot> slots = blast("Vell Clinic reported 40 people were hurt.", "40", 40, "person", DAY)
                .article("Evening Bell", DAY, "Vell Clinic said 3 people were killed.")
                .name("Vell Clinic", "clinic")
                .count("3", 3, "person")
                .slots(Axis.FIGURES);
        assertTrue(slots.stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT), slots.toString());
    }

    @Test
    void hurtFirefightersAreAPartOfThoseHurtAndNotTheirToll() {
        List<Slot> slots = blast("Vell Clinic reported 40 people were hurt.", "40", 40, "person", DAY)
                .article("Evening Bell", DAY, "Vell Clinic said 7 firefighters were hurt.")
                .name("Vell Clinic", "clinic")
                .count("7", 7, "firefighter")
                .slots(Axis.FIGURES);
        assertTrue(slots.stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT), slots.toString());
    }

    @Test
    void aFigureIsShownAsPrintedAndNotAsTheIntervalItStandsFor() {
        Slot slot = new Scene()
                .article(
                        "Harbour Post", DAY, "Norland massed more than 1,200 young soldiers along the mountain border.")
                .count("more than 1,200", 1_201, 2_399, Qualifier.MORE_THAN, "soldier")
                .article(
                        "Northern Wire",
                        DAY,
                        "Norland massed more than 1,200 young soldiers along the mountain border.")
                .count("more than 1,200", 1_201, 2_399, Qualifier.MORE_THAN, "soldier")
                .slot(Axis.FIGURES);
        assertEquals(List.of("more than 1,200 young soldiers"), slot.values());
    }

    @Test
    void aMeasureIsShownInTheUnitOfTheArticle() {
        String text = "The Vell reservoir lost 6 million cubic metres of water in April.";
        Slot slot = new Scene()
                .article("Harbour Post", DAY, text)
                .figure("6 million cubic metres", 6e9, 6e9, Qualifier.EXACT, "l", "", "")
                .article("Northern Wire", DAY, text)
                .figure("6 million cubic metres", 6e9, 6e9, Qualifier.EXACT, "l", "", "")
                .slot(Axis.FIGURES);
        assertEquals(List.of("6 million cubic metres"), slot.values());
    }

    private static Scene blast(String text, String words, double number, String counts, String day) {
        return new Scene()
                .article("Harbour Post", day, text)
                .name("Vell Clinic", "clinic")
                .count(words, number, counts);
    }
}

package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.quote.Quotation;

class QuotesAxisTest {
    private static final String DAY = "2031-05-02";
    private static final String WORDS = "“The lighthouse will not be sold to any foreign shipping company.”";

    @Test
    void theSameWordsAgree() {
        assertEquals(
                Verdict.AGREE,
                two(WORDS, "Mira Holt", WORDS, "Mira Holt").slot(Axis.QUOTES).verdict());
    }

    @Test
    void oneWordMoreIsNear() {
        Slot slot = two(
                        WORDS,
                        "Mira Holt",
                        "“The old lighthouse will never be sold to any foreign shipping company.”",
                        "Mira Holt")
                .slot(Axis.QUOTES);
        assertEquals(Relation.NEAR, slot.relations().get(0).get(1));
        assertEquals(Verdict.REWORDED, slot.verdict());
    }

    @Test
    void aTranslationInOtherWordsIsReworded() {
        Slot slot = two(
                        "“It would be unproductive to argue about tariffs publicly, so we let Norland discuss its"
                                + " reply.”",
                        "Mira Holt",
                        "“It is not productive to argue over tariffs in public; Norland may discuss its answer if it"
                                + " wants.”",
                        "Mira Holt")
                .slot(Axis.QUOTES);
        assertEquals(Relation.REWORDED, slot.relations().get(0).get(1));
    }

    @Test
    void aPieceOfAnUtteranceIsCoarser() {
        Slot slot = two(WORDS, "Mira Holt", "“any foreign shipping company”", "Mira Holt")
                .slot(Axis.QUOTES);
        assertEquals(Verdict.COARSER, slot.verdict());
    }

    @Test
    void theSameWordsWithoutTheNoContradict() {
        Slot slot =
                two(WORDS, "Mira Holt", WORDS.replace("not ", ""), "Mira Holt").slot(Axis.QUOTES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
    }

    @Test
    void anotherSpeakersSimilarWordsAreAnotherUtterance() {
        List<Slot> slots = two(
                        WORDS,
                        "Mira Holt",
                        "“The lighthouse will be sold to a foreign shipping company soon.”",
                        "Ona Berg")
                .slots(Axis.QUOTES);
        assertEquals(2, slots.size());
        slots.forEach(slot -> assertEquals(Verdict.ALONE, slot.verdict()));
    }

    @Test
    void theSameSentenceOfTwoPersonsIsAConflictOfSpeakers() {
        Slot slot = two(WORDS, "Mira Holt", WORDS, "Ona Berg").slots(Axis.QUOTES).stream()
                .filter(s -> s.verdict() == Verdict.CONFLICT)
                .findFirst()
                .orElseThrow();
        assertEquals("other-speaker", slot.rule().word());
        assertEquals(List.of("said by Mira Holt", "said by Ona Berg"), slot.values());
    }

    @Test
    void aShorterFormOfTheNameIsNoOtherSpeaker() {
        two(WORDS, "Mira Holt", WORDS, "Holt")
                .slots(Axis.QUOTES)
                .forEach(slot -> assertNotEquals(Verdict.CONFLICT, slot.verdict()));
    }

    @Test
    void aSpeakerWhomOneArticleDoesNotNameMayBeTheSame() {
        assertEquals(
                Verdict.AGREE,
                two(WORDS, "Mira Holt", WORDS, "").slot(Axis.QUOTES).verdict());
    }

    @Test
    void aLoneSentenceStandsAlone() {
        Slot slot = new Scene()
                .article("Harbour Post", DAY, "She said: " + WORDS)
                .quote(WORDS, Quotation.Kind.FULL, "")
                .article("Northern Wire", DAY, "She said nothing.")
                .slot(Axis.QUOTES);
        assertEquals(Verdict.ALONE, slot.verdict());
    }

    @Test
    void aLoneTermMakesNoSlot() {
        assertEquals(
                List.of(),
                new Scene()
                        .article("Harbour Post", DAY, "It was a “paper blockade”.")
                        .quote("“paper blockade”", Quotation.Kind.TERM, "")
                        .article("Northern Wire", DAY, "Nothing of the kind.")
                        .slots(Axis.QUOTES));
    }

    @Test
    void aTermThatTwoArticlesPrintIsOneSlot() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "It was a “paper blockade”.")
                .quote("“paper blockade”", Quotation.Kind.TERM, "")
                .article("Northern Wire", DAY, "The “paper blockade” went on.")
                .quote("“paper blockade”", Quotation.Kind.TERM, "");
        assertEquals(Verdict.AGREE, scene.slot(Axis.QUOTES).verdict());
    }

    @Test
    void oneUtteranceHasOneIdAndAnotherHasAnother() {
        Comparison comparison = new Scene()
                .article("Harbour Post", DAY, "She said: " + WORDS + " Later: “Ferries sail at noon tomorrow.”")
                .quote(WORDS, Quotation.Kind.FULL, "")
                .quote("“Ferries sail at noon tomorrow.”", Quotation.Kind.FULL, "")
                .article("Northern Wire", DAY, "She said: " + WORDS)
                .quote(WORDS, Quotation.Kind.FULL, "")
                .compare();
        List<String> first = comparison.articles().get(0).utterances();
        assertEquals(first.get(0), comparison.articles().get(1).utterances().get(0));
        assertNotEquals(first.get(0), first.get(1));
    }

    @Test
    void twoTextsThatAreOneVoiceStandAlone() {
        assertEquals(
                Verdict.ALONE,
                two(WORDS, "Mira Holt", WORDS, "Mira Holt")
                        .dependent(0, 1, 1)
                        .slot(Axis.QUOTES)
                        .verdict());
    }

    private static Scene two(String one, String speaker, String other, String otherSpeaker) {
        Scene scene = new Scene().article("Harbour Post", DAY, speaker + " said at the harbour: " + one);
        name(scene, speaker);
        scene.quote(one, Quotation.Kind.FULL, speaker)
                .article("Northern Wire", DAY, otherSpeaker + " said at the harbour: " + other);
        name(scene, otherSpeaker);
        return scene.quote(other, Quotation.Kind.FULL, otherSpeaker);
    }

    private static void name(Scene scene, String speaker) {
        if (!speaker.isEmpty()) {
            scene.name(speaker, speaker);
        }
    }

    @Test
    void aQuotationOfTheNextDayMakesThePapersOfTheDayBeforeNoElders() {
        assertEquals(
                Cell.State.SILENT, elder("2031-05-01", "The harbour was quiet.").state());
    }

    @Test
    void aQuotationMakesAnArticleOfLastWeekItsElder() {
        assertEquals(
                Cell.State.PREDATES,
                elder("2031-04-25", "The harbour was quiet.").state());
    }

    @Test
    void whoQuotedTheSpeakerBeforeMayHaveHisWordsInAnotherWording() {
        String text = "“No ship of ours shall leave in such weather,” Ada Brook said.";
        assertEquals(Cell.State.SILENT, elder("2031-04-25", text).state());
    }

    private static Cell elder(String day, String text) {
        Scene scene = new Scene().article("Evening Bell", day, text);
        if (text.contains("Ada Brook")) {
            scene.name("Ada Brook", "brook")
                    .quote("“No ship of ours shall leave in such weather,”", Quotation.Kind.FULL, "Ada Brook");
        }
        String words = "“The ferries remain tied up until the storm passes,”";
        List<Slot> slots = scene.article("Harbour Post", "2031-05-02", words + " Ada Brook said.")
                .name("Ada Brook", "brook")
                .quote(words, Quotation.Kind.FULL, "Ada Brook")
                .slots(Axis.QUOTES);
        return slots.stream()
                .filter(slot -> slot.title().contains("ferries"))
                .map(slot -> slot.cells().get(0))
                .findFirst()
                .orElseThrow();
    }
}

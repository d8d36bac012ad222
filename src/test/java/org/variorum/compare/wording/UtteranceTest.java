package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.variorum.text.Language;

class UtteranceTest {
    private static final Rarity RARITY = Rarity.of(List.of());

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvFileSource(resources = "/compare/utterances.tsv", delimiter = '\t', quoteCharacter = '\0')
    void pairsOfQuotationsAsAnEditorJudgesThem(String kinship, String one, String other) {
        assertEquals(Utterance.Kinship.valueOf(kinship), kinship(one, "", other, ""));
        assertEquals(Utterance.Kinship.valueOf(kinship), kinship(other, "", one, ""));
    }

    @Test
    void shortWordsOfTwoSpeakersAreApartEvenWhenTheyAreTheSame() {
        assertEquals(Utterance.Kinship.APART, kinship("no comment", "holt", "no comment", "berg"));
    }

    @Test
    void aLongSentenceIsOneUtteranceWhoeverIsNamed() {
        String words = "We shall rebuild the harbour wall before the winter storms arrive again";
        assertEquals(Utterance.Kinship.SAME, kinship(words, "holt", words, "berg"));
    }

    @Test
    void theSameSpeakerNeedsLessInCommonForAWholeStatement() {
        String one = "We will look at every single bill of that night and report to the council by Easter";
        String other = "Each bill from that night lies open upon my desk, and before Easter our council gets an answer";
        assertEquals(Utterance.Kinship.UNRELATED, kinship(one, "", other, ""));
        assertEquals(Utterance.Kinship.REWORDED, kinship(one, "holt", other, "holt"));
    }

    @Test
    void twoPointsOfOneSpeakerAreTwoUtterances() {
        String one = "Ferry captains deserve better wages and safer ships";
        String other = "Better wages are what our ferry crews were promised";
        assertEquals(Utterance.Kinship.UNRELATED, kinship(one, "holt", other, "holt"));
    }

    @Test
    void aShortNameMayBeTheLongOneAndAnInstitutionMayBeItsSpokesman() {
        Speaker holt = Speaker.of("p1", "Holt", true);
        Speaker mia = Speaker.of("p2", "Mia Holt", true);
        Speaker ada = Speaker.of("p3", "Ada Holt", true);
        Speaker office = Speaker.of("o1", "Harbour Office", false);
        assertFalse(holt.isOtherThan(mia));
        assertFalse(mia.isOtherThan(office));
        assertFalse(mia.isOtherThan(Speaker.UNKNOWN));
        assertTrue(mia.isOtherThan(ada));
    }

    @Test
    void eightWordsInARowAreOneUtteranceWhateverStandsAroundThem() {
        String one = "The harbour wall was built by men who knew the sea. I grew up below it";
        String other =
                "My father told me that the harbour wall was built by men who knew the sea, not by clerks with pencils";
        assertEquals(Utterance.Kinship.REWORDED, kinship(one, "", other, ""));
    }

    @Test
    void twoWordsTurnedRoundAreNotOneUtterance() {
        assertEquals(
                Utterance.Kinship.UNRELATED, kinship("the bridge over the river", "", "a river without a bridge", ""));
    }

    @Test
    void nothingIsRelatedToAnEmptyQuotation() {
        assertEquals(Utterance.Kinship.UNRELATED, kinship("", "", "no comment", ""));
    }

    @Test
    void wordsOfScriptsWithoutBlanksAreComparedByPairsOfLetters() {
        assertEquals(Utterance.Kinship.NEAR, kinship("我们不会把灯塔卖给外国公司", "", "我们不会把旧灯塔卖给外国公司", ""));
    }

    private static Utterance.Kinship kinship(String one, String speaker, String other, String otherSpeaker) {
        return utterance(one, speaker).to(utterance(other, otherSpeaker), RARITY);
    }

    private static Utterance utterance(String words, String speaker) {
        return new Utterance(Wording.of(words, Language.ENGLISH), Speaker.of(speaker, speaker, true), true);
    }
}

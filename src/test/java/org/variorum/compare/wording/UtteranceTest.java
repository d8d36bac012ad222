package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        return new Utterance(Wording.of(words, Language.ENGLISH), speaker, true);
    }
}

package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class RarityTest {

    @Test
    void aWordOfOneSentenceWeighsOne() {
        assertEquals(1, rarity("The ferry sank. The harbour closed.").weight("harbou"));
    }

    @Test
    void aWordOfEverySentenceWeighsLess() {
        String text = "The ferry sank. ".repeat(60);
        assertEquals(0, rarity(text).weight("ferry"), 1e-9);
    }

    @Test
    void inAFewSentencesNoWordIsCommonYet() {
        assertTrue(rarity("The ferry sank. The ferry burned.").weight("ferry") > 0.8);
    }

    @Test
    void aSetWeighsTheSumOfItsWords() {
        Rarity rarity = rarity("The ferry sank.");
        assertEquals(2, rarity.weight(Set.of("ferry", "harbour")), 1e-9);
    }

    @Test
    void aWordTwiceInOneSentenceCountsOnce() {
        Rarity once = rarity("Ferry after ferry sank.");
        assertEquals(1, once.weight("ferry"));
    }

    @Test
    void aPassageGivesTheNearestStemsWithoutTheSpanItself() {
        String text = "On the coast the storm of Friday drowned two sailors near Vell";
        Passage passage =
                Passage.of(Reading.of(text, Language.ENGLISH, List.of())).get(0);
        int at = text.indexOf("Friday");
        assertEquals(Set.of("drown", "storm"), passage.around(new Span(at, at + 6), 1));
    }

    @Test
    void aPassageIsOneSentence() {
        List<Passage> passages =
                Passage.of(Reading.of("The ferry sank. The harbour closed.", Language.ENGLISH, List.of()));
        assertEquals(2, passages.size());
        assertEquals(Set.of("close", "harbou"), fold(passages.get(1).keys()));
    }

    private static Set<String> fold(Set<String> keys) {
        return keys.stream()
                .map(key -> key.startsWith("clos") ? "close" : key)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Rarity rarity(String text) {
        return Rarity.of(List.of(Passage.of(Reading.of(text, Language.ENGLISH, List.of()))));
    }
}

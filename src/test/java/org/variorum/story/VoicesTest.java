package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static Story story(List<Story.Dependence> dependences, String... copyOf) {
        List<Story.Member> members = new ArrayList<>();
        for (int i = 0; i < copyOf.length; i++) {
            members.add(new Story.Member("a" + i, "outlet" + i, copyOf[i]));
        }
        return new Story("s", "s", "", members, dependences);
    }

    @Test
    void strangersEachSpeakForThemselves() {
        assertArrayEquals(new double[] {1, 1}, Voices.weights(story(List.of(), "", ""), List.of(0, 1)));
    }

    @Test
    void halfDependentMembersWeighTwoThirdsEach() {
        Story story = story(List.of(new Story.Dependence(0, 1, 0.5, "same outlet")), "", "", "");
        assertArrayEquals(new double[] {2 / 3.0, 2 / 3.0, 1}, Voices.weights(story, List.of(0, 1, 2)), 1e-12);
    }

    @Test
    void aDependenceOnSomebodyWhoHoldsAnotherValueCostsNothing() {
        Story story = story(List.of(new Story.Dependence(0, 1, 0.5, "same outlet")), "", "");
        assertArrayEquals(new double[] {1}, Voices.weights(story, List.of(0)));
    }

    @Test
    void copiesShareOneVoice() {
        Story story = story(List.of(new Story.Dependence(0, 1, 1, "verbatim copy")), "", "a0", "");
        assertArrayEquals(new double[] {0.5, 0.5, 1}, Voices.weights(story, List.of(0, 1, 2)), 1e-12);
    }

    @Test
    void twoCopiesAreOneVoiceEvenWhereTheirOriginalIsSilent() {
        Story story = story(
                List.of(new Story.Dependence(0, 1, 1, "copy"), new Story.Dependence(0, 2, 1, "copy")), "", "a0", "a0");
        assertArrayEquals(new double[] {0.5, 0.5}, Voices.weights(story, List.of(1, 2)), 1e-12);
    }

    @Test
    void twoPrintsOfATextOfAnEarlierNightAreOneVoiceWithTheirCopies() {
        Story story = story(List.of(), "of an earlier night", "of an earlier night", "a1", "");
        assertArrayEquals(
                new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0, 1}, Voices.weights(story, List.of(0, 1, 2, 3)), 1e-12);
    }

    @Test
    void aCopyDoesNotChangeTheWeightOfAnybodyWhoLeansOnItsOriginal() {
        List<Story.Dependence> before = List.of(new Story.Dependence(0, 1, 0.6, "both credit an agency"));
        List<Story.Dependence> after = List.of(before.get(0), new Story.Dependence(0, 2, 1, "verbatim copy"));
        double[] without = Voices.weights(story(before, "", ""), List.of(0, 1));
        double[] with = Voices.weights(story(after, "", "", "a0"), List.of(0, 1, 2));
        assertEquals(without[1], with[1], 1e-12);
        assertEquals(Arrays.stream(without).sum(), Arrays.stream(with).sum(), 1e-12);
    }

    @Test
    void togetherIsSymmetricAndFollowsTheOriginals() {
        Story story = story(
                List.of(new Story.Dependence(0, 1, 0.6, "shared wording"), new Story.Dependence(0, 2, 1, "copy")),
                "",
                "",
                "a0");
        Voices voices = Voices.of(story);
        assertEquals(0.6, voices.together(1, 2));
        assertEquals(0.6, voices.together(2, 1));
        assertEquals(1, voices.together(0, 2));
    }
}

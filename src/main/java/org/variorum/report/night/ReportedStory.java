package org.variorum.report.night;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.compare.Comparison;
import org.variorum.score.StoryAgreement;
import org.variorum.story.Story;
import org.variorum.story.Voices;

/**
 * One story with all that is known of it. Immutable.
 *
 * @param story its members
 * @param comparison their facts, lined up
 * @param agreement how far they agree
 */
public record ReportedStory(Story story, Comparison comparison, StoryAgreement agreement) {

    /** Number of different outlets that tell it. */
    public int sources() {
        return (int)
                story.members().stream().map(Story.Member::source).distinct().count();
    }

    /** Independent voices that tell it: a text and its copies are one, and each is the less of a voice the more it depends on others. */
    public double voices() {
        List<Integer> all = IntStream.range(0, story.members().size()).boxed().toList();
        return Arrays.stream(Voices.weights(story, all)).sum();
    }
}

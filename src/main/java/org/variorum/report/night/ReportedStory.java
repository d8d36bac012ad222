package org.variorum.report.night;

import org.variorum.compare.Comparison;
import org.variorum.score.StoryAgreement;
import org.variorum.story.Story;

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

    /** Independent voices that tell it: each member counts 1 / (1 + the chances that another member is the same voice). */
    public double voices() {
        double[] shared = new double[story.members().size()];
        for (Story.Dependence pair : story.dependences()) {
            shared[pair.a()] += pair.p();
            shared[pair.b()] += pair.p();
        }
        double voices = 0;
        for (double chances : shared) {
            voices += 1 / (1 + chances);
        }
        return voices;
    }
}

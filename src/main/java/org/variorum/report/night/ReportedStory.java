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
public record ReportedStory(Story story, Comparison comparison, StoryAgreement agreement) {}

package org.variorum.job;

import java.nio.file.Path;

/**
 * How a run ended. Immutable.
 *
 * @param state one of the states of {@link RunJournal}
 * @param plan what was to be run
 * @param articles articles of the night
 * @param stories stories of the night
 * @param rejects quarantined records of the night
 * @param quarantined whether their share is above the one that the desk has set
 * @param report the night's folder
 * @param error the first error in one line, or empty
 */
public record RunOutcome(
        String state,
        RunPlan plan,
        long articles,
        long stories,
        long rejects,
        boolean quarantined,
        Path report,
        String error) {}

package org.variorum.job.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven steps in their order. Their words are the same in code, command line, log, tables and README. */
public enum StepName {
    INGEST,
    ANNOTATE,
    RESOLVE,
    GROUP,
    COMPARE,
    SCORE,
    REPORT;

    /** The word for it everywhere. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step with this word. */
    public static Optional<StepName> of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** This step and all after it. */
    public List<StepName> onwards() {
        return List.of(values()).subList(place(), values().length);
    }

    /** Place in the order, from 0. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the steps
    public int place() {
        return ordinal();
    }
}

package org.variorum.job.journal;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a run keeps its things below the output folder. Immutable.
 *
 * @param output the output folder
 */
public record RunFiles(Path output) {

    /** Database, lock, log and journals. */
    public Path state() {
        return output.resolve("state");
    }

    /** What is known of the steps of each night, one file a night. */
    public Path journals() {
        return state().resolve("nights");
    }

    /** The journal of one night. */
    public Path journal(LocalDate night) {
        return journals().resolve(night + ".tsv");
    }

    /** The report of one night. */
    public Path report(LocalDate night) {
        return output.resolve(night.toString());
    }

    /** What a monitor looks at. */
    public Path lastRun() {
        return output.resolve("last-run.json");
    }

    /** The log, as the pattern of {@link java.util.logging.FileHandler}: %g is the generation. */
    public Path log() {
        return state().resolve("variorum.%g.log");
    }
}

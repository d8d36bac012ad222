package org.variorum.job.journal;

import java.util.OptionalLong;
import org.variorum.report.StepRun;

/** Hears how a run gets on, so that somebody can show it. Called on the working thread, quickly to return. */
public interface RunListener {

    /**
     * A step begins.
     *
     * @param total how many records it will read, where that is known
     */
    void started(StepName step, OptionalLong total);

    /** The running step has read so many records. */
    void read(long records);

    /** The running step ended, well or not. */
    void ended(StepRun step);

    /** Hears nothing. */
    RunListener NONE = new RunListener() {
        @Override
        public void started(StepName step, OptionalLong total) {}

        @Override
        public void read(long records) {}

        @Override
        public void ended(StepRun step) {}
    };
}

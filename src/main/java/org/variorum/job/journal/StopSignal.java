package org.variorum.job.journal;

import org.springframework.batch.core.job.JobInterruptedException;

/**
 * Whether the run was asked to stop, and whether it has. Steps look at chunk boundaries and between articles, so that stopping takes a moment, not
 * an hour. Safe to share between threads.
 */
public final class StopSignal {
    private volatile boolean asked;

    /** Asks the run to stop at the next safe place. */
    public void ask() {
        asked = true;
    }

    /** Whether it was asked to. */
    public boolean asked() {
        return asked;
    }

    /**
     * Leaves the current step if the run was asked to stop.
     *
     * @throws StoppedException which Spring Batch takes for a stop, not a failure
     */
    public void check() {
        if (asked) {
            throw new StoppedException();
        }
    }

    /** Carries the checked exception by which Spring Batch knows a stop out of loops that cannot throw it. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppedException() {
            super(new JobInterruptedException("asked to stop"));
        }
    }
}

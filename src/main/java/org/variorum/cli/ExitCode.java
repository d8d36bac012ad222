package org.variorum.cli;

/** What the program's exit code means. The numbers are part of the contract with cron jobs. */
final class ExitCode {
    /** Done, or nothing to do. */
    static final int DONE = 0;
    /** A step failed; running again resumes. */
    static final int FAILED = 1;
    /** Bad usage or configuration. */
    static final int USAGE = 2;
    /** Another run holds the lock. */
    static final int LOCKED = 3;
    /** Done, but with more quarantined records than the desk allows. */
    static final int QUARANTINED = 4;
    /** Stopped by SIGTERM; running again resumes. */
    static final int STOPPED = 143;

    private ExitCode() {}
}

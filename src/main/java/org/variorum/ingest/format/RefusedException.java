package org.variorum.ingest.format;

import java.io.IOException;

/** A file, or the rest of it, that cannot be read on. What was cut before stands. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Refuses the rest of a file for this reason. */
    public RefusedException(Reason reason, String detail) {
        super(detail);
        this.problem = new Problem(reason, detail);
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}

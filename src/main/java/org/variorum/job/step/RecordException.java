package org.variorum.job.step;

/** A step failed on one record, which the message names. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}

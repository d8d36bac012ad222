package org.variorum.report;

import java.io.IOException;

/** A report could not be written. The message names the file and says what to do; the last good report still stands. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param message the file, what went wrong and what to do
     * @param cause what the file system said
     */
    public ReportException(String message, IOException cause) {
        super(message, cause);
    }
}

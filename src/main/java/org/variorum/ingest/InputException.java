package org.variorum.ingest;

/**
 * The input folder as a whole cannot be used. The message names the folder and says what to do; a single bad file is a
 * {@link Reject}.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.variorum.layout;

/** Bytes are not those of the record asked for: another version laid them out, or they are damaged. The message says which and what to do. */
public final class LayoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LayoutException(String message) {
        super(message);
    }

    LayoutException(String message, Throwable cause) {
        super(message, cause);
    }
}

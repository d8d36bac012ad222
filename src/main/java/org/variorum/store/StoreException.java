package org.variorum.store;

/** The store cannot be used. The message names the place and says what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the cause underneath. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Without a deeper cause. */
    public StoreException(String message) {
        super(message);
    }
}

package org.variorum.job.settings;

/** The configuration cannot be used. The message names file and key and says what to do. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message that says what to do. */
    public SettingsException(String message) {
        super(message);
    }
}

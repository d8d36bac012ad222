package org.variorum.article;

import java.util.Locale;

/**
 * How the bytes of an article became letters, so that a reader of strange letters sees whose decision they are.
 * Immutable.
 *
 * @param charset by its Java name; empty if nothing was decoded
 * @param how what decided
 */
public record Decoding(String charset, How how) {
    /** Text that never was bytes. */
    public static final Decoding NONE = new Decoding("", How.NONE);

    /** What decided, in falling order of trust. */
    public enum How {
        BYTE_ORDER_MARK,
        STRICT_UTF_8,
        DECLARED,
        DETECTED,
        NONE;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

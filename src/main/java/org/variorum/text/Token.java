package org.variorum.text;

/**
 * The smallest piece that finders look at: a word, a run of digits, or one mark. Words keep inner apostrophes and
 * hyphens apart as tokens of their own, so that a finder decides whether "Thomas-Greenfield" or "Putin's" is one thing.
 * Immutable.
 *
 * @param span where it stands in the text
 * @param kind what it is made of
 * @param text the exact words
 * @param lower the same in lower case without regard to locale, for looking up in lexicons
 */
public record Token(Span span, Kind kind, String text, String lower) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters and their combining marks. */
        WORD,
        /** Decimal digits of any script, nothing else. */
        NUMBER,
        /** One mark: punctuation, quote mark, sign or symbol. */
        MARK
    }

    /** First UTF-16 unit. */
    public int start() {
        return span.start();
    }

    /** One past the last UTF-16 unit. */
    public int end() {
        return span.end();
    }

    /** Whether this is a word that starts with a capital letter. */
    public boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether the text is exactly this one mark or word. */
    public boolean is(String other) {
        return text.equals(other);
    }
}

package org.variorum.text;

import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a text as numbers, the same that a {@link Reading} has as objects: where each begins and ends, its kind, and a hash of its letters in
 * lower case. For who goes through whole nights and looks at a word itself only rarely; sentences are not found. Filled again for each text. For
 * one thread.
 */
public final class Scan {
    private static final int ASCII = 128;
    private static final byte[] KINDS = new byte[ASCII]; // place among all kinds, or -1 for a blank
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // golden ratio
    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte MARK = 2;
    private static final Token.Kind[] ALL = {Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.MARK};

    static {
        for (int letter = 0; letter < ASCII; letter++) {
            KINDS[letter] = place(letter);
        }
    }

    private String text = "";
    private char[] units = new char[0];
    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private long[] hashes = new long[64];
    private byte[] kinds = new byte[64];

    /**
     * Reads a text.
     *
     * @param leftOut spans that are not part of what it says, in ascending order, not overlapping
     */
    public void read(String newText, List<Span> leftOut) {
        text = newText;
        units = units.length < text.length() ? new char[text.length() + text.length() / 4] : units;
        text.getChars(0, text.length(), units, 0);
        size = 0;
        int from = 0;
        for (Span out : leftOut) {
            stretch(from, Math.max(from, out.start()));
            from = Math.max(from, out.end());
        }
        stretch(from, text.length());
    }

    /** The text that was read. */
    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** First UTF-16 unit of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** One past the last UTF-16 unit of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is made of. */
    public Token.Kind kind(int token) {
        return ALL[kinds[token]];
    }

    /** The exact words of a token. */
    public String words(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** A token letter by letter in lower case, without regard to its neighbours or to locale. */
    public String lower(int token) {
        StringBuilder lower = new StringBuilder();
        words(token).codePoints().map(Scan::small).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /** Hash of a token in lower case, never 0; two different words of a night have the same with a chance below one in a million. */
    public long hash(int token) {
        return hashes[token];
    }

    /** Whether a token is a word that starts with a capital letter. */
    public boolean capital(int token) {
        return kinds[token] == WORD && Character.isUpperCase(text.codePointAt(starts[token]));
    }

    /** Whether a token is exactly this mark. */
    public boolean is(int token, char mark) {
        return units[starts[token]] == mark && ends[token] == starts[token] + 1;
    }

    private void stretch(int from, int to) {
        int at = from;
        while (at < to) {
            int letter = units[at] < ASCII ? units[at] : letter(at, to);
            byte kind = letter < ASCII ? KINDS[letter] : place(letter);
            if (kind < 0) {
                at += Character.charCount(letter);
            } else {
                at = token(at, to, letter, kind);
            }
        }
    }

    /** Adds the token that begins at a place; tells where it ends. */
    private int token(int start, int to, int first, byte kind) {
        int letter = first;
        int at = start;
        long hash = 0;
        do {
            hash = (hash + small(letter)) * SPREAD;
            at += Character.charCount(letter);
            letter = at < to ? letter(at, to) : 0;
        } while (kind != MARK && at < to && goesOn(letter, kind));
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        starts[size] = start;
        ends[size] = at;
        hash ^= hash >>> Integer.SIZE;
        hashes[size] = hash == 0 ? 1 : hash;
        kinds[size++] = kind;
        return at;
    }

    private int letter(int at, int to) {
        char unit = units[at];
        return Character.isHighSurrogate(unit) && at + 1 < to && Character.isLowSurrogate(units[at + 1])
                ? Character.toCodePoint(unit, units[at + 1])
                : unit;
    }

    private static boolean goesOn(int letter, byte kind) {
        return letter < ASCII ? KINDS[letter] == kind : Tokenizer.continues(letter, ALL[kind]);
    }

    private static int small(int letter) {
        return letter < ASCII
                ? (letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter)
                : Character.toLowerCase(letter);
    }

    private static byte place(int letter) {
        Token.Kind kind = Tokenizer.kind(letter);
        if (kind == null) {
            return -1;
        }
        return kind == Token.Kind.WORD ? WORD : kind == Token.Kind.NUMBER ? NUMBER : MARK;
    }
}

package org.variorum.name.spelling.sound;

import java.util.Arrays;

/**
 * One way to read a word: its sound symbols, and what is needed to see at a glance that two words have too little in
 * common. Immutable; the array is not to be changed.
 */
public final class Sounding {
    private static final int FEW = 3;

    final short[] symbols;
    private final int classes;
    private final int different;
    private final float[] worths;
    private final int mark;

    public Sounding(short[] symbols) {
        this.symbols = symbols;
        int all = 0;
        for (short symbol : symbols) {
            all |= SoundClasses.KNOWN.classes(symbol);
        }
        this.classes = all;
        this.different = Integer.bitCount(all);
        this.mark = Arrays.hashCode(symbols) * 0x9E3779B1 >>> Short.SIZE; // well mixed, as few bits are used
        this.worths = SoundCosts.learned().worths(symbols);
    }

    /** What the word is worth against a script by the learned costs. */
    float worth(Script other) {
        return worths[other.ordinal()];
    }

    /** A number that is mostly another for another word. */
    int mark() {
        return mark;
    }

    /** How many symbols there are. */
    public int length() {
        return symbols.length;
    }

    /** One symbol. */
    public int symbol(int at) {
        return symbols[at];
    }

    /** The symbols, a copy. */
    public short[] symbols() {
        return symbols.clone();
    }

    /** Copies the symbols to a place in an array, as many as fit; returns where they end. */
    public int copy(short[] into, int at) {
        int length = Math.min(symbols.length, into.length - at);
        System.arraycopy(symbols, 0, into, at, length);
        return at + length;
    }

    /**
     * Whether the words share at least half of the kinds of consonants that the poorer of them has; true for words of
     * few.
     */
    public boolean mayFit(Sounding other) {
        return mayFit(other.classes, other.different);
    }

    /** The same for two words read as one. */
    public boolean mayFit(Sounding left, Sounding right) {
        int both = left.classes | right.classes;
        return mayFit(both, Integer.bitCount(both));
    }

    private boolean mayFit(int others, int kinds) {
        int least = Math.min(different, kinds);
        return least < FEW || Integer.bitCount(classes & others) * 2 >= least;
    }
}

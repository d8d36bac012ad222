package org.variorum.name.spelling.sound;

/**
 * One way to read a word: its sound symbols, and what is needed to see at a glance that two words have too little in
 * common. Immutable; the array is not to be changed.
 */
public final class Sounding {
    private static final int FEW = 3;

    final short[] symbols;
    private final int classes;
    private final int different;

    public Sounding(short[] symbols) {
        this.symbols = symbols;
        int all = 0;
        for (short symbol : symbols) {
            all |= SoundClasses.KNOWN.classes(symbol);
        }
        this.classes = all;
        this.different = Integer.bitCount(all);
    }

    /** Both words read as one. */
    public Sounding with(Sounding next, int most) {
        short[] both = java.util.Arrays.copyOf(symbols, Math.min(symbols.length + next.symbols.length, most));
        System.arraycopy(next.symbols, 0, both, symbols.length, both.length - symbols.length);
        return new Sounding(both);
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

    /**
     * Whether the words share at least half of the kinds of consonants that the poorer of them has; true for words of
     * few.
     */
    public boolean mayFit(Sounding other) {
        int least = Math.min(different, other.different);
        return least < FEW || Integer.bitCount(classes & other.classes) * 2 >= least;
    }
}

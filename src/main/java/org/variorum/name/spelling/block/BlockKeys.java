package org.variorum.name.spelling.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.NameToken.Role;
import org.variorum.name.spelling.word.ParsedName;

/**
 * The many small pieces, each a number, that two spellings of one name have some of in common: whole words, their starts,
 * ends and middles, words with the start of another, and the words run together, which does not mind where a name is
 * parted. Consonants in classes without vowels serve scripts that leave vowels out, finer ones with vowels serve short
 * names. A word that can be read in several ways has the pieces of each. Stateless; safe to share between threads.
 */
public final class BlockKeys {
    private static final int LONG_WORD = 3;
    private static final int MOST_VARIANTS = 8;
    private static final int MOST_WORDS = 6;
    private static final int EDGE = 15; // no letter, so a piece at the edge of a word differs from one inside

    /** What a piece is made of; part of its number, so pieces of two kinds never meet. */
    private enum Piece {
        CONSONANTS,
        CONSONANT_STARTS,
        CONSONANTS_AND_INITIAL,
        CONSONANTS_RUN_TOGETHER,
        CONSONANTS_INSIDE,
        WORD,
        START,
        INSIDE,
        STARTS,
        START_AND_INITIAL,
        END_AND_INITIAL
    }

    private static final int PIECES = Piece.values().length;

    private final List<long[]> words = new ArrayList<>();
    private final List<long[]> initials = new ArrayList<>();
    private final List<long[]> skeletons = new ArrayList<>();
    private long[] keys = new long[64];
    private int count;

    private BlockKeys(ParsedName name) {
        for (NameToken token : name.tokens()) {
            if ((token.core() || says(token)) && words.size() < MOST_WORDS) {
                words.add(outlines(token, false));
                skeletons.add(outlines(token, true));
            } else if (token.role() == Role.INITIAL && initials.size() < MOST_WORDS) {
                initials.add(outlines(token, false));
            }
        }
    }

    /** A noun of an organization's name; some have no other words. */
    private static boolean says(NameToken token) {
        return token.role() == Role.GENERIC && !token.legalForm();
    }

    /** The keys of a name, sorted, without doubles; empty if it has no letters. */
    public static long[] of(ParsedName name) {
        BlockKeys keys = new BlockKeys(name);
        keys.run();
        return keys.distinct();
    }

    private void run() {
        for (int i = 0; i < words.size(); i++) {
            for (long word : words.get(i)) {
                alone(word);
                for (int j = 0; j < words.size(); j++) {
                    for (long other : j == i ? new long[0] : words.get(j)) {
                        beside(word, other, j > i);
                    }
                }
                for (long[] initial : initials) {
                    add(Piece.START_AND_INITIAL, framed(word), Outline.start(initial[0], 1));
                }
            }
            for (long skeleton : skeletons.get(i)) {
                skeleton(i, skeleton);
            }
        }
        if (words.size() > 1) {
            together();
        }
    }

    private void alone(long word) {
        add(Piece.WORD, word, 0);
        add(Piece.START, Outline.start(word, 4), 0);
        inside(Piece.INSIDE, word);
    }

    private void beside(long word, long other, boolean after) {
        long initial = Outline.start(other, 1);
        if (after) {
            both(Piece.STARTS, Outline.start(word, 2), Outline.start(other, 2));
        }
        add(Piece.START_AND_INITIAL, framed(word), initial);
        add(Piece.END_AND_INITIAL, Outline.end(word, 3), initial);
    }

    private void skeleton(int at, long skeleton) {
        if (Outline.length(skeleton) >= LONG_WORD || words.size() == 1) {
            add(Piece.CONSONANTS, skeleton, 0);
        }
        inside(Piece.CONSONANTS_INSIDE, skeleton);
        for (int j = 0; j < skeletons.size(); j++) {
            for (long other : j == at ? new long[0] : skeletons.get(j)) {
                add(Piece.CONSONANTS_AND_INITIAL, skeleton, Outline.start(other, 1));
                if (j > at) {
                    both(Piece.CONSONANT_STARTS, Outline.start(skeleton, 3), Outline.start(other, 3));
                }
            }
        }
    }

    /** The start of a word as it stands after its edge. */
    private static long framed(long word) {
        return Outline.start(word, 2);
    }

    /** Every three letters in a row, the edges of the word being letters too. */
    private void inside(Piece piece, long word) {
        int length = Outline.length(word);
        if (length >= 14) {
            word = Outline.start(word, 13);
            length = 13;
        }
        long framed = word << Outline.BITS | EDGE | (long) EDGE << Outline.BITS * (length + 1);
        for (int from = 0; from + 3 <= length + 2; from++) {
            add(piece, Outline.piece(framed, from, 3), 0);
        }
    }

    /** All consonants in the order written, and with the first word last. */
    private void together() {
        int variants = 1;
        for (long[] skeleton : skeletons) {
            variants = Math.max(variants, Math.min(MOST_VARIANTS, skeleton.length));
        }
        for (int variant = 0; variant < variants; variant++) {
            for (int first = 0; first < 2; first++) {
                long run = 1;
                long last = 0;
                for (int i = 0; i < skeletons.size(); i++) {
                    long[] readings = skeletons.get((i + first) % skeletons.size());
                    for (long rest = readings[Math.min(variant, readings.length - 1)];
                            rest != 0;
                            rest >>>= Outline.BITS) {
                        long letter = Outline.start(rest, 1);
                        run = letter == last ? run : run * 31 + letter;
                        last = letter;
                    }
                }
                add(Piece.CONSONANTS_RUN_TOGETHER, run, 0);
            }
        }
    }

    private void both(Piece piece, long a, long b) {
        add(piece, Math.min(a, b), Math.max(a, b));
    }

    private void add(Piece piece, long a, long b) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        keys[count++] = mixed((mixed(a) + b) * PIECES + piece.ordinal());
    }

    /** Spreads a number over all bits (the finalizer of MurmurHash3, Appleby 2011). */
    private static long mixed(long number) {
        long h = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }

    private long[] distinct() {
        Arrays.sort(keys, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, kept);
    }

    private static long[] outlines(NameToken token, boolean consonants) {
        List<Sounding> readings = token.readings();
        long[] outlines = new long[readings.size() * 2];
        int kept = 0;
        for (int i = 0; i < outlines.length; i++) {
            long outline = Outline.of(readings.get(i / 2), i % 2 == 1);
            outlines[kept] = consonants ? Outline.consonants(outline) : outline;
            boolean known = false;
            for (int j = 0; j < kept; j++) {
                known |= outlines[j] == outlines[kept];
            }
            kept += known ? 0 : 1;
        }
        return Arrays.copyOf(outlines, kept);
    }
}

package org.variorum.name.spelling.block;

import org.variorum.name.spelling.sound.SoundClasses;
import org.variorum.name.spelling.sound.Sounding;

/**
 * What a word sounds like in a few strokes: at most fifteen letters of {@link SoundClasses}, doubled ones once, four bits
 * each, the first lowest. Cut from one number without making objects, as a million names have tens of millions of pieces.
 * Stateless.
 */
final class Outline {
    static final int BITS = SoundClasses.BITS;
    private static final int LONGEST = 15;

    private Outline() {}

    /** Vowels and consonants of a word, by its likeliest sounds or the next likely ones. */
    static long of(Sounding word, boolean next) {
        long outline = 0;
        int length = 0;
        int last = 0;
        for (int i = 0; i < word.length() && length < LONGEST; i++) {
            int letter = SoundClasses.KNOWN.letter(word.symbol(i), next);
            if (letter != 0 && letter != last) {
                outline |= (long) letter << (BITS * length++);
                last = letter;
            }
        }
        return outline;
    }

    /** The classes of the consonants of an outline. */
    static long consonants(long outline) {
        long kept = 0;
        int length = 0;
        int last = 0;
        for (long rest = outline; rest != 0; rest >>>= BITS) {
            int type = SoundClasses.KNOWN.classOf((int) (rest & (1 << BITS) - 1));
            if (type != 0 && type != last) {
                kept |= (long) type << (BITS * length++);
                last = type;
            }
        }
        return kept;
    }

    static int length(long outline) {
        return (Long.SIZE - Long.numberOfLeadingZeros(outline) + BITS - 1) / BITS;
    }

    /** The first letters, all if there are no more. */
    static long start(long outline, int letters) {
        return outline & (1L << BITS * letters) - 1;
    }

    /** The last letters, all if there are no more. */
    static long end(long outline, int letters) {
        return outline >>> BITS * Math.max(0, length(outline) - letters);
    }

    /** Some letters out of the middle. */
    static long piece(long outline, int from, int letters) {
        return start(outline >>> BITS * from, letters);
    }
}

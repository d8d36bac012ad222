package org.variorum.clean;

import java.time.LocalDate;
import java.util.List;

/**
 * What an article leaves to the search for lines that its source prints under everything: short words for its lines that
 * could be such, and for what tells it from other articles. Immutable.
 *
 * @param source a short word for the source
 * @param day when it came out, else the night that brought it
 * @param prints of its headline and its longest paragraphs: two articles that share one are copies
 * @param lines that may be no part of the story, in order
 */
public record LineUses(long source, LocalDate day, List<Print> prints, List<Print> lines) {

    /**
     * A short word for some words of a source. Immutable.
     *
     * @param hash 64 bits of source and words, the same on every machine
     */
    public record Print(long hash) {
        private static final long BASIS = 0xCBF2_9CE4_8422_2325L; // of FNV-1a (Fowler, Noll, Vo)
        private static final long PRIME = 0x100_0000_01B3L;

        static Print of(String source, String words) {
            long hash = hash(hash(BASIS, source) * PRIME, words); // a zero between them
            return new Print(hash);
        }

        static long hash(long start, String words) {
            long hash = start;
            for (int i = 0; i < words.length(); i++) {
                hash = (hash ^ words.charAt(i)) * PRIME;
            }
            return hash;
        }
    }
}

package org.variorum.name.spelling.sound;

/**
 * Alignments of words that were lined up lately, as the same few thousand given names meet each other again and again. A
 * newer pair takes the place of an older one, so it never grows. Changes nothing but the time it takes. Not to be shared
 * between threads.
 */
public final class AlignmentMemory {
    private final SoundCosts costs;
    private final int[] room;
    private final int mask;
    private final Sounding[] first;
    private final Sounding[] second;
    private final float[] scores;

    /**
     * An empty memory.
     *
     * @param size how many pairs it keeps, a power of two
     * @param longest symbols of a word
     */
    public AlignmentMemory(SoundCosts costs, int size, int longest) {
        this.costs = costs;
        this.room = new int[2 * longest + 1];
        this.mask = size - 1;
        this.first = new Sounding[size];
        this.second = new Sounding[size];
        this.scores = new float[size];
    }

    /** What {@link Alignment#score} tells. */
    public float score(Sounding a, Script scriptA, Sounding b, Script scriptB) {
        int at = (a.mark() * 31 + b.mark()) & mask;
        if (first[at] == a && second[at] == b) {
            return scores[at];
        }
        float score = Alignment.score(costs, a, scriptA, b, scriptB, room);
        first[at] = a;
        second[at] = b;
        scores[at] = score;
        return score;
    }

    /** The same for the first symbols of an array, which is not kept. */
    public float score(Sounding a, Script scriptA, short[] b, int lengthB, Script scriptB) {
        return Alignment.score(costs, a, scriptA, b, lengthB, scriptB, room);
    }
}

package org.variorum.score;

import org.variorum.compare.Axis;

/**
 * How often a source was right before, as far as earlier nights tell. Weighs the voices that speak about a fact; it never touches the score of
 * the source itself but through them. Implementations are immutable and safe to share between threads.
 */
public interface TrackRecord {

    /** Expected accuracy of a source on one axis, in (0, 1). */
    double accuracy(String source, Axis axis);

    /** Expected consistency of any source before it has said anything this night, in (0, 1). */
    double prior();

    /**
     * The record of a night without a past: everybody is as good as anybody.
     *
     * @param prior accuracy of an unknown source, in (0, 1)
     */
    static TrackRecord unknown(double prior) {
        return new TrackRecord() {
            @Override
            public double accuracy(String source, Axis axis) {
                return prior;
            }

            @Override
            public double prior() {
                return prior;
            }
        };
    }
}

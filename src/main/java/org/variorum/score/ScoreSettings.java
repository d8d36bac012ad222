package org.variorum.score;

/**
 * The numbers behind the score. Immutable.
 *
 * @param priorWeight evidence that the prior stands for (m)
 * @param prior consistency of a source of which nothing is known (mu), in (0, 1)
 * @param floor evidence below which there is too little to say
 */
public record ScoreSettings(double priorWeight, double prior, double floor) {

    /** The numbers of the published method. */
    public static ScoreSettings standard() {
        return new ScoreSettings(4, 0.8, 3);
    }
}

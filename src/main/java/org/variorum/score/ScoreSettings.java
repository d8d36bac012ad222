package org.variorum.score;

/**
 * The numbers behind the score. Immutable.
 *
 * @param priorWeight evidence that the prior stands for (m), above 0
 * @param prior consistency of a source of which nothing is known (mu), in (0, 1)
 * @param wrongValues how many wrong values a slot is taken to have for each right one; 3 in the published method
 * @param floor evidence below which there is too little to say
 * @param sharedVoices independent voices from which on a fact counts as shared
 * @param memoryWeight evidence of earlier nights that the pool stands for (m0), and a source's other axes (m1), above 0
 * @param halfLife days after which a night counts half, above 0
 */
public record ScoreSettings(
        double priorWeight,
        double prior,
        double wrongValues,
        double floor,
        double sharedVoices,
        double memoryWeight,
        double halfLife) {

    /** @throws IllegalArgumentException if the prior or its weight is out of range */
    public ScoreSettings {
        double least = Math.min(Math.min(priorWeight, wrongValues), Math.min(memoryWeight, halfLife));
        if (!(least > 0) || !(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException(
                    "weights, wrong values and half-life must be above 0 and the prior between 0 and 1, not " + least
                            + " and " + prior);
        }
    }

    /** The numbers of the published method. */
    public static ScoreSettings standard() {
        return new ScoreSettings(4, 0.8, 3, 3, 1.5, 8, 90);
    }
}

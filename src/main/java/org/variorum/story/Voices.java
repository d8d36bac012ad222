package org.variorum.story;

import java.util.List;

/** How many independent voices some articles of a story are. Stateless, safe to share between threads. */
public final class Voices {
    private Voices() {}

    /**
     * The weight of each of some members as a voice of its own: 1 / (1 + sum of p over the others).
     *
     * @param memberIndexes distinct indexes into the story's members: the holders of one value
     * @return weights in (0, 1], parallel to the indexes; their sum is the number of independent voices
     */
    public static double[] weights(Story story, List<Integer> memberIndexes) {
        double[] weights = new double[memberIndexes.size()];
        for (int i = 0; i < weights.length; i++) {
            int member = memberIndexes.get(i);
            double others = story.dependences().stream()
                    .filter(d -> d.a() == member && memberIndexes.contains(d.b())
                            || d.b() == member && memberIndexes.contains(d.a()))
                    .mapToDouble(Story.Dependence::p)
                    .sum();
            weights[i] = 1 / (1 + others);
        }
        return weights;
    }
}

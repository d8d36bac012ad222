package org.variorum.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.variorum.bench.FusionShapes.Shape;
import org.variorum.score.fusion.FactRow;

/**
 * An invented crowd that labels items, kept apart from the worlds the rules were chosen on: workers with a skill, items that are easy or hard, a
 * wrong label that looks right, and spammers who mostly give the label they like.
 *
 * @param each labels an item gets on average
 * @param spam share of spammers, in [0, 1]
 * @param skill mean skill of the others in log odds
 * @param favour share of their errors that is the label they like, in [0, 1]
 */
record CrowdWorld(int items, int workers, int labels, double each, double spam, double skill, double favour) {
    private record Worker(String name, double skill, double reach, int liked, boolean spammer) {}

    Shape shape(long seed) {
        Random random = new Random(seed * 7919 + 13);
        List<Worker> crowd = new ArrayList<>();
        for (int w = 0; w < workers; w++) {
            double ability = skill + .8 * random.nextGaussian();
            double reach = .05 - Math.log(1 - random.nextDouble());
            int liked = random.nextInt(labels);
            crowd.add(new Worker("w" + w, ability, reach, liked, random.nextDouble() < spam));
        }
        double reaches = crowd.stream().mapToDouble(Worker::reach).sum();
        List<FactRow> rows = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        for (int i = 0; i < items; i++) {
            int right = random.nextDouble() < .3 ? 0 : random.nextInt(labels);
            int lookalike = (right + 1 + random.nextInt(labels - 1)) % labels;
            double ease = Math.exp(.7 * random.nextGaussian());
            double pull = random.nextDouble();
            int asked = 0;
            for (Worker worker : crowd) {
                if (random.nextDouble() < Math.min(.95, each * worker.reach() / reaches)) {
                    int said = said(worker, right, lookalike, ease, pull, random);
                    rows.add(new FactRow("i" + i, worker.name(), "l" + said));
                    asked++;
                }
            }
            if (asked > 1) {
                truth.put("i" + i, "l" + right);
            }
        }
        return new Shape(rows, truth);
    }

    private int said(Worker worker, int right, int lookalike, double ease, double pull, Random random) {
        double knows = 1.0 / labels + (1 - 1.0 / labels) / (1 + Math.exp(.3 - worker.skill() * ease));
        if (worker.spammer()) {
            return random.nextDouble() < .6 ? worker.liked() : random.nextInt(labels);
        }
        if (random.nextDouble() < knows) {
            return right;
        }
        if (random.nextDouble() < favour) {
            return worker.liked() == right ? lookalike : worker.liked();
        }
        return random.nextDouble() < pull ? lookalike : (right + 1 + random.nextInt(labels - 1)) % labels;
    }
}

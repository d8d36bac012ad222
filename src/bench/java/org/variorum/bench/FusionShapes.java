package org.variorum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.score.fusion.FactRow;

/**
 * Invented claims in the shape of the labelled sets on which truth discovery is measured, as far as the papers describe these: how many sources and
 * objects, how many claims each makes, how they err and who copies whom. No row of any of those sets is in here. Seeded; for one thread.
 */
final class FusionShapes {
    private FusionShapes() {}

    /**
     * Claims and the values that are so.
     *
     * @param truth for the objects that are judged
     */
    record Shape(List<FactRow> rows, Map<String, String> truth) {
        /** Share of the judged objects whose told value is the true one. */
        double score(Map<String, String> told) {
            long right = truth.entrySet().stream()
                    .filter(one -> one.getValue().equals(told.get(one.getKey())))
                    .count();
            return (double) right / truth.size();
        }
    }

    /**
     * Sellers of books and the authors they print (after Yin, Han and Yu 2008, and Dong, Berti-Equille and Srivastava 2009): 895 sources of which few
     * list most of 1,263 books, and most a handful; the usual error is to leave authors out, and many sellers take over a wholesaler's list.
     */
    static Shape books(long seed) {
        Random random = new Random(seed);
        int sellers = 895;
        int feeds = 5;
        double[] keeps = {.93, .25, .15, .5, .35}; // of each feed: share of the lists of several authors that are whole
        double[] slips = {.03, .05, .06, .1, .12};
        int[] feed = new int[sellers];
        double[] reach = new double[sellers];
        double[] whole = new double[sellers];
        double[] slip = new double[sellers];
        for (int s = 0; s < sellers; s++) {
            reach[s] = Math.min(.75, 4.4 / (s + 5.0));
            boolean large = s < 150;
            feed[s] = random.nextDouble() < (large ? .75 : .3) ? 1 + random.nextInt(feeds - 1) : random.nextDouble() < .1 ? 0 : -1;
            whole[s] = large ? .1 + .7 * random.nextDouble() : .5 + .48 * random.nextDouble();
            slip[s] = (large ? .15 : .08) * random.nextDouble();
        }
        List<FactRow> rows = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        for (int b = 0; b < 1263; b++) {
            int authors = 1 + (int) Math.min(5, -Math.log(1 - random.nextDouble()) * 1.5);
            List<String> names = new ArrayList<>();
            for (int a = 0; a < authors; a++) {
                names.add("author" + (char) ('a' + a) + " b" + b);
            }
            String object = "book" + b;
            if (b < 100) {
                truth.put(object, list(names));
            }
            String[] ofFeed = new String[feeds];
            for (int f = 0; f < feeds; f++) {
                ofFeed[f] = authors(random, names, keeps[f], slips[f]);
            }
            for (int s = 0; s < sellers; s++) {
                if (random.nextDouble() < reach[s]) {
                    String value = feed[s] >= 0 && random.nextDouble() < .9
                            ? ofFeed[feed[s]]
                            : authors(random, names, whole[s], slip[s]);
                    rows.add(new FactRow(object, "seller" + s, value));
                }
            }
        }
        return new Shape(rows, truth);
    }

    private static String authors(Random random, List<String> names, double whole, double slip) {
        List<String> told = new ArrayList<>(names);
        if (random.nextDouble() > whole) {
            told = told.subList(0, random.nextDouble() < .6 ? 1 : 1 + random.nextInt(told.size()));
        }
        told = new ArrayList<>(told);
        if (random.nextDouble() < slip) {
            String wrong = "slip" + random.nextInt(30);
            if (random.nextBoolean()) {
                told.set(random.nextInt(told.size()), wrong);
            } else {
                told.add(wrong);
            }
        }
        return list(told);
    }

    private static String list(List<String> names) {
        return String.join("; ", new TreeSet<>(names));
    }

    /**
     * Editors of an encyclopedia and the populations they enter (after Pasternack and Roth 2010): 4,264 sources of some 44,000 claims, most objects
     * with one or two; errors are older counts, rounded ones, those of the wider area, and nonsense.
     */
    static Shape populations(long seed) {
        return populations(seed, true);
    }

    /** The same if who enters much errs less than who enters little. */
    static Shape carefulPopulations(long seed) {
        return populations(seed, false);
    }

    private static Shape populations(long seed, boolean busyErr) {
        Random random = new Random(seed);
        int editors = 4264;
        int objects = 40000;
        double[] sloppy = new double[editors];
        for (int s = 0; s < editors; s++) {
            boolean careful = s < 60 ^ busyErr;
            sloppy[s] = careful ? .02 + .3 * random.nextDouble() : .3 + .4 * random.nextDouble();
        }
        List<FactRow> rows = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        for (int o = 0; o < objects; o++) {
            boolean judged = o < 300;
            int right = (int) Math.exp(7 + 6 * random.nextDouble());
            int older = (int) (right * (.9 + .13 * random.nextDouble()));
            int wider = (int) (right * (1.5 + 4 * random.nextDouble()));
            int claims = judged ? 1 + (int) Math.min(8, -Math.log(1 - random.nextDouble()) * 2.2) : random.nextDouble() < .07 ? 2 : 1;
            Set<Integer> spoke = new HashSet<>();
            for (int c = 0; c < claims; c++) {
                int s = (int) Math.min(editors - 1, Math.pow(editors + 1, random.nextDouble()) - 1);
                if (spoke.add(s)) {
                    int value = right;
                    if (random.nextDouble() < sloppy[s]) {
                        double kind = random.nextDouble();
                        value = kind < .3 ? older : kind < .5 ? wider : kind < .7 ? rounded(right) : kind < .85 ? (int) (right * (.97 + .06 * random.nextDouble())) : random.nextInt(1_000_000);
                    }
                    rows.add(new FactRow("city" + o, "editor" + s, Integer.toString(value)));
                }
            }
            if (judged) {
                truth.put("city" + o, Integer.toString(right));
            }
        }
        return new Shape(rows, truth);
    }

    private static int rounded(int number) {
        int unit = (int) Math.pow(10, Math.max(1, Math.floor(Math.log10(number)) - 1));
        return Math.max(unit, Math.round(number / (float) unit) * unit);
    }

    /** What crowd it is: {@code each} workers of {@code workers} label an item. */
    record Crowd(int items, int workers, int each, double[] shares, double best, double worst, double hard, double lopsided) {}

    /** Two birds that look alike, told by all of 39 workers on 108 pictures (after Welinder and others 2010). */
    static Shape birds(long seed) {
        return crowd(seed, new Crowd(108, 39, 39, new double[] {.44, .56}, .85, .55, .35, .45));
    }

    /** Whether two products are the same: three labels for each of 8,315 pairs by 176 workers, one pair in eight the same (after Wang and others 2012). */
    static Shape products(long seed) {
        return crowd(seed, new Crowd(8315, 176, 3, new double[] {.88, .12}, .98, .8, .08, .25));
    }

    /** Four breeds of dogs: ten labels for each of 807 pictures by 52 workers (after Zhou and others 2012). */
    static Shape dogs(long seed) {
        return crowd(seed, new Crowd(807, 52, 10, new double[] {.25, .25, .25, .25}, .85, .45, .3, .1));
    }

    /** Four moods of faces: nine labels for each of 584 pictures by 27 workers (after Mozafari and others 2012). */
    static Shape faces(long seed) {
        return crowd(seed, new Crowd(584, 27, 9, new double[] {.25, .25, .25, .25}, .72, .5, .55, .1));
    }

    /** Hard items have a look-alike that draws the workers; a lopsided worker is more careful about some labels than about others. */
    private static Shape crowd(long seed, Crowd of) {
        Random random = new Random(seed);
        int labels = of.shares().length;
        double[][] skill = new double[of.workers()][labels];
        double[] resists = new double[of.workers()];
        for (int w = 0; w < of.workers(); w++) {
            double mean = of.worst() + (of.best() - of.worst()) * random.nextDouble();
            resists[w] = random.nextDouble();
            for (int l = 0; l < labels; l++) {
                skill[w][l] = Math.max(.02, Math.min(.99, mean + of.lopsided() * (2 * random.nextDouble() - 1)));
            }
        }
        List<FactRow> rows = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        List<Integer> workers = IntStream.range(0, of.workers()).boxed().collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < of.items(); i++) {
            double draw = random.nextDouble();
            int right = 0;
            while (right < labels - 1 && draw >= of.shares()[right]) {
                draw -= of.shares()[right++];
            }
            int alike = labels == 2 ? 1 - right : right ^ 1;
            boolean hard = random.nextDouble() < of.hard();
            truth.put("item" + i, "label" + right);
            Collections.shuffle(workers, random);
            for (int w : workers.subList(0, of.each())) {
                int said = right;
                if (hard && random.nextDouble() > resists[w]) {
                    said = random.nextDouble() < .75 ? alike : right;
                } else if (random.nextDouble() > skill[w][right]) {
                    said = random.nextDouble() < .6 ? alike : (right + 1 + random.nextInt(labels - 1)) % labels;
                }
                rows.add(new FactRow("item" + i, "worker" + w, "label" + said));
            }
        }
        return new Shape(rows, truth);
    }
}

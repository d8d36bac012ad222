package org.variorum.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.variorum.bench.FusionShapes.Shape;
import org.variorum.score.fusion.FactRow;

/**
 * Invented claims about flights in the shape that Li, Dong, Lyons, Meng and Srivastava describe (2012): 38 sites, 1,200 flights of six facts a day. Three
 * airlines, whose word counts, tell their own flights; eight airports tell a few and tell them well; of the others five groups share one feed, and the
 * two largest feeds are poor. Many mean the runway where others mean the gate, or keep a plan that was changed. The same sites tell every day. Seeded;
 * for one thread.
 */
final class FlightShape {
    private static final int SITES = 38;
    private static final int FLIGHTS = 1200;
    private static final int JUDGED = 100; // flights a day
    private static final int AIRLINES = 3;
    private static final int AIRPORTS = 8;
    private static final int[] GROUPS = {5, 4, 3, 2, 2};
    private static final double[][] GROUP = { // how much of the flights, means the runway, keeps the old plan, slips
        {.75, 1, .1, .03}, {.65, 1, .7, .12}, {.3, 0, .06, .03}, {.3, 0, .05, .03}, {.5, 1, .5, .05}
    };

    private final long seed;
    private final double[] reach = new double[SITES];
    private final boolean[] runway = new boolean[SITES];
    private final double[] stale = new double[SITES];
    private final double[] slips = new double[SITES];
    private final int[] copies = new int[SITES]; // whose feed, or itself
    private final boolean[] gates = new boolean[SITES];

    FlightShape(long seed) {
        this(seed, true);
    }

    /** @param airlines whether the airlines themselves are among the sites */
    FlightShape(long seed, boolean airlines) {
        this.seed = seed;
        Random random = new Random(seed);
        int site = 0;
        for (; site < AIRLINES + AIRPORTS; site++) {
            boolean airline = site < AIRLINES;
            site(site, site, new double[] {airline ? (airlines ? .75 : 0) : .08, 0, .08, airline ? 0 : .04}, true);
        }
        for (int g = 0; g < GROUPS.length; g++) {
            int head = site;
            boolean tells = random.nextBoolean();
            for (int i = 0; i < GROUPS[g]; i++) {
                site(site++, head, GROUP[g], tells);
            }
        }
        site(site, site++, new double[] {.8, 0, .05, .02}, true);
        site(site, site++, new double[] {.71, 0, .05, .02}, true);
        while (site < SITES) {
            double[] how = {.05 + .4 * random.nextDouble(), random.nextDouble() < .5 ? 1 : 0, .6 * random.nextDouble(), .08 * random.nextDouble()};
            site(site, site++, how, random.nextBoolean());
        }
    }

    private void site(int site, int feed, double[] how, boolean tellsGates) {
        reach[site] = how[0];
        runway[site] = how[1] == 1;
        stale[site] = how[2];
        slips[site] = how[3];
        copies[site] = feed;
        gates[site] = tellsGates;
    }

    /** The claims of one day. */
    Shape day(int day) {
        Random random = new Random(seed * 1000 + day);
        List<FactRow> rows = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        for (int f = 0; f < FLIGHTS; f++) {
            boolean[] tells = new boolean[SITES];
            for (int s = 0; s < SITES; s++) {
                tells[s] = (s >= AIRLINES || s == f % AIRLINES) && random.nextDouble() < reach[s];
            }
            boolean late = random.nextDouble() < .55;
            int planned = random.nextInt(1440);
            int actual = late ? planned + 1 + random.nextInt(60) : planned;
            for (int fact = 0; fact < 6; fact++) {
                fact(random, "d" + day + " flight " + f + " " + fact, fact, planned + fact * 10, actual + fact * 10, tells, rows, f < JUDGED ? truth : new HashMap<>());
            }
        }
        return new Shape(rows, truth);
    }

    private void fact(Random random, String object, int fact, int planned, int actual, boolean[] tells, List<FactRow> rows, Map<String, String> truth) {
        int kind = fact % 3; // planned time, actual time, gate
        boolean changed = random.nextDouble() < (kind == 0 ? .06 : .3);
        int right = kind == 0 ? planned + (changed ? 15 : 0) : kind == 1 ? actual : random.nextInt(60);
        int old = kind == 0 ? planned : kind == 1 ? planned : changed ? (right + 1 + random.nextInt(50)) % 60 : right;
        int onRunway = right + (fact < 3 ? 1 : -1) * (3 + random.nextInt(20));
        int[] said = new int[SITES];
        for (int s = 0; s < SITES; s++) {
            said[s] = kind == 1 && runway[s] ? onRunway : right;
            said[s] = random.nextDouble() < stale[s] ? old : said[s];
            said[s] = random.nextDouble() < slips[s] ? right + 1 + random.nextInt(90) : said[s];
            said[s] = copies[s] != s && random.nextDouble() < .99 ? said[copies[s]] : said[s];
            boolean told = tells[s] && (kind < 2 || gates[s]) && (s < AIRLINES || s >= AIRLINES + AIRPORTS || fact / 3 == s % 2);
            if (told && random.nextDouble() < (kind == 1 ? .9 : 1)) {
                rows.add(new FactRow(object, "site" + s, kind == 2 ? "gate " + said[s] : time(said[s])));
            }
        }
        truth.put(object, kind == 2 ? "gate " + right : time(right));
    }

    private static String time(int minutes) {
        int of = Math.floorMod(minutes, 1440);
        return String.format("%02d:%02d", of / 60, of % 60);
    }
}

package org.variorum.name.spelling;

import java.util.Arrays;
import java.util.List;
import org.variorum.name.spelling.NameToken.Role;

/**
 * The words of two names lined up one to one: best pairs first, then words that one side writes in two. Made for one comparison; not shared
 * between threads.
 */
final class Pairing {
    /** What a pair of words must be worth to stand for one word. */
    private static final float FLOOR = 1.2f;

    private static final float GOOD = .7f;
    private static final float NICKNAME_LIKENESS = .85f;
    static final int NONE = -1;

    final ParsedName a;
    final ParsedName b;
    final int[] partnerOfA;
    final int[] partnerOfB;
    final float[] odds;
    final float[] likeness;
    final boolean[] nickname;
    int joined;

    private final SoundCosts costs;
    private final float[] row = new float[64];
    private final float[][] value;
    private final float[][] like;

    Pairing(SoundCosts costs, ParsedName a, ParsedName b) {
        this.costs = costs;
        this.a = a;
        this.b = b;
        this.partnerOfA = new int[a.tokens().size()];
        this.partnerOfB = new int[b.tokens().size()];
        Arrays.fill(partnerOfA, NONE);
        Arrays.fill(partnerOfB, NONE);
        this.odds = new float[partnerOfA.length];
        this.likeness = new float[partnerOfA.length];
        this.nickname = new boolean[partnerOfA.length];
        this.value = new float[partnerOfA.length][partnerOfB.length];
        this.like = new float[partnerOfA.length][partnerOfB.length];
        compareAll();
        assign();
        join();
    }

    private void compareAll() {
        for (int i = 0; i < partnerOfA.length; i++) {
            for (int j = 0; j < partnerOfB.length; j++) {
                compare(i, j);
            }
        }
    }

    private void compare(int i, int j) {
        NameToken x = a.tokens().get(i);
        NameToken y = b.tokens().get(j);
        value[i][j] = Float.NEGATIVE_INFINITY;
        if (!comparable(x.role(), y.role())) {
            return;
        }
        for (short[] readingX : x.readings()) {
            for (short[] readingY : y.readings()) {
                float score = Alignment.score(costs, readingX, x.script(), readingY, y.script(), row);
                float worth = worth(readingX, x.script(), readingY, y.script());
                if (score > value[i][j]) {
                    value[i][j] = score;
                    like[i][j] = score / Math.max(2.5f, worth);
                }
            }
        }
        if (like[i][j] < NICKNAME_LIKENESS && (x.same().contains(y.text()) || y.same().contains(x.text()) || shared(x.same(), y.same()))) {
            nickname[i] = true;
            like[i][j] = NICKNAME_LIKENESS;
            value[i][j] = 5f;
        }
    }

    private static boolean shared(List<String> x, List<String> y) {
        for (String name : x) {
            if (y.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comparable(Role x, Role y) {
        return (x == Role.TITLE) == (y == Role.TITLE)
                && (x == Role.SUFFIX) == (y == Role.SUFFIX)
                && (x == Role.INITIAL) == (y == Role.INITIAL)
                && (x == Role.GENERIC) == (y == Role.GENERIC);
    }

    private float worth(short[] x, Script scriptX, short[] y, Script scriptY) {
        float worth = 0;
        for (short symbol : x) {
            worth += costs.worth(symbol, scriptY);
        }
        for (short symbol : y) {
            worth += costs.worth(symbol, scriptX);
        }
        return worth / 2;
    }

    private void assign() {
        while (true) {
            int bestI = NONE;
            int bestJ = NONE;
            float best = FLOOR;
            for (int i = 0; i < partnerOfA.length; i++) {
                for (int j = 0; partnerOfA[i] == NONE && j < partnerOfB.length; j++) {
                    if (partnerOfB[j] == NONE && value[i][j] > best && like[i][j] > .2f) {
                        best = value[i][j];
                        bestI = i;
                        bestJ = j;
                    }
                }
            }
            if (bestI == NONE) {
                return;
            }
            partnerOfA[bestI] = bestJ;
            partnerOfB[bestJ] = bestI;
            odds[bestI] = best;
            likeness[bestI] = like[bestI][bestJ];
        }
    }

    /** Lines up a word with two neighbours that stand for it together: Kimoon and Ki-moon, Abdelrahman and Abd al-Rahman. */
    private void join() {
        for (int i = 0; i < partnerOfA.length; i++) {
            for (int j = 0; j + 1 < partnerOfB.length; j++) {
                tryJoin(i, j, false);
            }
        }
        for (int j = 0; j < partnerOfB.length; j++) {
            for (int i = 0; i + 1 < partnerOfA.length; i++) {
                tryJoin(j, i, true);
            }
        }
    }

    private void tryJoin(int single, int first, boolean turned) {
        ParsedName one = turned ? b : a;
        ParsedName two = turned ? a : b;
        int[] partnerOfOne = turned ? partnerOfB : partnerOfA;
        int[] partnerOfTwo = turned ? partnerOfA : partnerOfB;
        NameToken word = one.tokens().get(single);
        int second = first + 1;
        if (second + 1 < partnerOfTwo.length && two.tokens().get(second).role() == Role.PARTICLE) {
            second++;
        }
        if (!free(partnerOfOne[single], partnerOfTwo, first, second, single)
                || !joinable(word) || !joinable(two.tokens().get(first)) || !joinable(two.tokens().get(second))) {
            return;
        }
        int before = partnerOfOne[single];
        float had = before == NONE ? 0 : odds[turned ? before : single];
        float hadLike = before == NONE ? 0 : likeness[turned ? before : single];
        if (hadLike > GOOD + .15f) {
            return;
        }
        short[] both = joined(two.tokens().get(first).readings().get(0), two.tokens().get(second).readings().get(0));
        short[] reading = word.readings().get(0);
        Script other = two.tokens().get(first).script();
        float score = Alignment.score(costs, reading, word.script(), both, other, row);
        float likenessOfBoth = score / Math.max(2.5f, worth(reading, word.script(), both, other));
        if (score > had + 1.5f && likenessOfBoth > .5f && likenessOfBoth > hadLike) {
            take(single, first, second, turned, score, likenessOfBoth);
        }
    }

    private static boolean joinable(NameToken token) {
        return token.role() != Role.TITLE && token.role() != Role.SUFFIX && token.role() != Role.GENERIC;
    }

    /** Whether the two neighbours are not bound to other words. */
    private static boolean free(int partner, int[] partners, int first, int second, int single) {
        return (partners[first] == NONE || partners[first] == single)
                && (partners[second] == NONE || partners[second] == single)
                && (partner == NONE || partner == first || partner == second);
    }

    private void take(int single, int first, int second, boolean turned, float score, float likenessOfBoth) {
        int[] ofOne = turned ? partnerOfB : partnerOfA;
        int[] ofTwo = turned ? partnerOfA : partnerOfB;
        for (int k = first; k <= second; k++) {
            ofTwo[k] = single;
        }
        ofOne[single] = first;
        joined++;
        if (turned) {
            for (int k = first; k <= second; k++) {
                odds[k] = k == first ? score : 0;
                likeness[k] = likenessOfBoth;
            }
        } else {
            odds[single] = score;
            likeness[single] = likenessOfBoth;
        }
    }

    private static short[] joined(short[] x, short[] y) {
        short[] both = Arrays.copyOf(x, Math.min(x.length + y.length, 40));
        System.arraycopy(y, 0, both, x.length, both.length - x.length);
        return both;
    }

    /** What a word is worth where it is shared, by its own sounds. */
    float worth(NameToken token, Script other) {
        float worth = 0;
        for (short symbol : token.readings().get(0)) {
            worth += costs.worth(symbol, other);
        }
        return worth;
    }
}

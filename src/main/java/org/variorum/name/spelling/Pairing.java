package org.variorum.name.spelling;

import java.util.Arrays;
import java.util.List;
import org.variorum.name.spelling.sound.Alignment;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameToken.Role;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.ParsedName;

/**
 * The words of two names lined up one to one: best pairs first, then words that one side writes in two. Made for one
 * comparison; not shared between threads.
 */
final class Pairing {
    static final int NONE = -1;

    /** What a pair of words must be worth, and how alike they must be, to stand for one word. */
    private static final float FLOOR = 1.2f;

    private static final float LEAST_LIKENESS = .2f;
    private static final float LEAST_WORTH = 2.5f;
    private static final float NICKNAME_LIKENESS = .85f;
    private static final float NICKNAME_ODDS = 5;
    private static final int ROOM = 96;

    final ParsedName a;
    final ParsedName b;
    final int[] partnerOfA;
    final int[] partnerOfB;
    final float[] odds;
    final float[] likeness;
    final boolean[] nickname;
    int joined;

    private final SoundCosts costs;
    private final float[] room = new float[ROOM];
    private final float[] worthOfA;
    private final float[] worthOfB;
    private final float[] value;
    private final float[] like;

    Pairing(SoundCosts costs, ParsedName a, ParsedName b) {
        this.costs = costs;
        this.a = a;
        this.b = b;
        int tokensA = a.tokens().size();
        int tokensB = b.tokens().size();
        this.partnerOfA = new int[tokensA];
        this.partnerOfB = new int[tokensB];
        Arrays.fill(partnerOfA, NONE);
        Arrays.fill(partnerOfB, NONE);
        this.odds = new float[tokensA];
        this.likeness = new float[tokensA];
        this.nickname = new boolean[tokensA];
        this.value = new float[tokensA * tokensB];
        this.like = new float[tokensA * tokensB];
        this.worthOfA = worths(a, b.script());
        this.worthOfB = worths(b, a.script());
        for (int i = 0; i < tokensA; i++) {
            for (int j = 0; j < tokensB; j++) {
                compare(i, j, a.tokens().get(i), b.tokens().get(j));
            }
        }
        assign();
        new Joining(this).join();
    }

    private void compare(int i, int j, NameToken x, NameToken y) {
        int at = i * partnerOfB.length + j;
        value[at] = Float.NEGATIVE_INFINITY;
        if (!comparable(x.role(), y.role())) {
            return;
        }
        for (Sounding soundingX : x.readings()) {
            for (Sounding soundingY : y.readings()) {
                if (soundingX.mayFit(soundingY)) {
                    float score = score(soundingX, x.script(), soundingY, y.script());
                    if (score > value[at]) {
                        value[at] = score;
                        like[at] = score < 0 ? 0 : score / Math.max(LEAST_WORTH, (worthOfA[i] + worthOfB[j]) / 2);
                    }
                }
            }
        }
        if (like[at] < NICKNAME_LIKENESS && nicknames(x, y)) {
            nickname[i] = true;
            like[at] = NICKNAME_LIKENESS;
            value[at] = NICKNAME_ODDS;
        }
    }

    private static boolean nicknames(NameToken x, NameToken y) {
        List<String> formalX = x.same();
        List<String> formalY = y.same();
        if (formalX.isEmpty() && formalY.isEmpty()) {
            return false;
        }
        return formalX.contains(y.text())
                || formalY.contains(x.text())
                || formalX.stream().anyMatch(formalY::contains);
    }

    private static boolean comparable(Role x, Role y) {
        return (x == Role.TITLE) == (y == Role.TITLE)
                && (x == Role.SUFFIX) == (y == Role.SUFFIX)
                && (x == Role.INITIAL) == (y == Role.INITIAL)
                && (x == Role.GENERIC) == (y == Role.GENERIC);
    }

    float score(Sounding x, Script scriptX, Sounding y, Script scriptY) {
        return Alignment.score(costs, x, scriptX, y, scriptY, room);
    }

    /** What two words are worth where they are one; never so little that short words look alike by chance. */
    float worth(Sounding x, Script scriptX, Sounding y, Script scriptY) {
        return Math.max(LEAST_WORTH, (costs.worth(x, scriptY) + costs.worth(y, scriptX)) / 2);
    }

    private float[] worths(ParsedName name, Script other) {
        float[] worths = new float[name.tokens().size()];
        for (int i = 0; i < worths.length; i++) {
            worths[i] = costs.worth(name.tokens().get(i).readings().get(0), other);
        }
        return worths;
    }

    /** What a word of one of both names is worth where it is shared, by its own sounds. */
    float worth(boolean ofA, int token) {
        return ofA ? worthOfA[token] : worthOfB[token];
    }

    private void assign() {
        while (true) {
            int best = NONE;
            for (int at = 0; at < value.length; at++) {
                if (value[at] > (best == NONE ? FLOOR : value[best])
                        && like[at] > LEAST_LIKENESS
                        && partnerOfA[at / partnerOfB.length] == NONE
                        && partnerOfB[at % partnerOfB.length] == NONE) {
                    best = at;
                }
            }
            if (best == NONE) {
                return;
            }
            int i = best / partnerOfB.length;
            partnerOfA[i] = best % partnerOfB.length;
            partnerOfB[partnerOfA[i]] = i;
            odds[i] = value[best];
            likeness[i] = like[best];
        }
    }
}

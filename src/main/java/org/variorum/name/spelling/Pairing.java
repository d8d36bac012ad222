package org.variorum.name.spelling;

import java.util.Arrays;
import java.util.List;
import org.variorum.name.spelling.sound.AlignmentMemory;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.Kin;
import org.variorum.name.spelling.word.NameParser;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.NameToken.Role;
import org.variorum.name.spelling.word.ParsedName;

/**
 * The words of two names lined up one to one: best pairs first, then words that one side writes in two. Made once for many
 * comparisons, so that comparing makes no objects; holds the last. Not shared between threads.
 */
final class Pairing {
    static final int NONE = -1;

    /** What a pair of words must be worth, and how alike they must be, to stand for one word. */
    private static final float FLOOR = 1.2f;

    private static final float LEAST_LIKENESS = .27f;
    private static final float LEAST_WORTH = 2.5f;
    private static final float LEAST_ALIKE = -1;
    private static final float NICKNAME_LIKENESS = .85f;
    private static final float NICKNAME_ODDS = 5;

    ParsedName a = ParsedName.EMPTY;
    ParsedName b = ParsedName.EMPTY;
    int sizeA;
    int sizeB;
    final NameToken[] wordsA = new NameToken[NameParser.MOST_TOKENS];
    final NameToken[] wordsB = new NameToken[NameParser.MOST_TOKENS];
    final int[] partnerOfA = new int[NameParser.MOST_TOKENS];
    final int[] partnerOfB = new int[NameParser.MOST_TOKENS];
    final float[] odds = new float[NameParser.MOST_TOKENS];
    final float[] likeness = new float[NameParser.MOST_TOKENS];
    final boolean[] nickname = new boolean[NameParser.MOST_TOKENS];
    final AlignmentMemory alignments;
    int joined;

    private final SoundCosts costs;
    private final Joining joining = new Joining(this);
    private final Initials initials;
    private final float[] worthOfA = new float[NameParser.MOST_TOKENS];
    private final float[] worthOfB = new float[NameParser.MOST_TOKENS];
    private final float[] value = new float[NameParser.MOST_TOKENS * NameParser.MOST_TOKENS];
    private final float[] like = new float[NameParser.MOST_TOKENS * NameParser.MOST_TOKENS];

    /**
     * Room for comparisons.
     *
     * @param remembered alignments that are kept for the next comparisons, a power of two
     */
    Pairing(SoundCosts costs, int remembered) {
        this.costs = costs;
        this.initials = new Initials(this, costs);
        this.alignments = new AlignmentMemory(costs, remembered, Joining.LONGEST);
    }

    /** Lines up two names; the same whichever comes first. */
    void of(ParsedName one, ParsedName other) {
        take(one, other);
        for (int i = 0; i < sizeA; i++) {
            for (int j = 0; j < sizeB; j++) {
                compare(i, j, wordsA[i], wordsB[j]);
            }
        }
        assign();
        joining.join();
        initials.stand();
    }

    /**
     * The same, but gives up where a word that one of two names of as many words cannot do without is like none of the
     * other's. Where there are more words on one side, one may stand for two.
     *
     * @return whether both were lined up
     */
    boolean ofLikely(ParsedName one, ParsedName other) {
        take(one, other);
        boolean even = sizeA == sizeB && a.core() == b.core();
        for (int i = 0; i < sizeA; i++) {
            boolean fits = !even || !wordsA[i].core();
            for (int j = 0; j < sizeB; j++) {
                compare(i, j, wordsA[i], wordsB[j]);
                fits |= value[i * sizeB + j] > FLOOR && like[i * sizeB + j] > LEAST_LIKENESS;
            }
            if (!fits) {
                return false;
            }
        }
        assign();
        joining.join();
        initials.stand();
        return true;
    }

    private void take(ParsedName one, ParsedName other) {
        boolean ordered = one.text().compareTo(other.text()) <= 0;
        a = ordered ? one : other;
        b = ordered ? other : one;
        sizeA = fill(a, b.script(), wordsA, worthOfA, partnerOfA);
        sizeB = fill(b, a.script(), wordsB, worthOfB, partnerOfB);
        joined = 0;
        Arrays.fill(odds, 0, sizeA, 0);
        Arrays.fill(likeness, 0, sizeA, 0);
        Arrays.fill(nickname, 0, sizeA, false);
    }

    private int fill(ParsedName name, Script other, NameToken[] words, float[] worths, int[] partners) {
        List<NameToken> tokens = name.tokens();
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            words[i] = tokens.get(i);
            worths[i] = costs.worth(words[i].reading(), other);
            partners[i] = NONE;
        }
        return size;
    }

    private void compare(int i, int j, NameToken x, NameToken y) {
        int at = i * sizeB + j;
        value[at] = Float.NEGATIVE_INFINITY;
        like[at] = LEAST_ALIKE;
        if (!comparable(x.role(), y.role())) {
            return;
        }
        hear(at, x.reading(), x.script(), y.reading(), y.script());
        if (!x.others().isEmpty() || !y.others().isEmpty()) {
            hearOthers(at, x, y);
        }
        if (value[at] > Float.NEGATIVE_INFINITY) {
            like[at] = value[at] / Math.max(LEAST_WORTH, (worthOfA[i] + worthOfB[j]) / 2);
        }
        if (like[at] < NICKNAME_LIKENESS && nicknames(x, y)) {
            nickname[i] = true;
            like[at] = NICKNAME_LIKENESS;
            value[at] = NICKNAME_ODDS;
        }
    }

    private void hear(int at, Sounding x, Script scriptX, Sounding y, Script scriptY) {
        if (x.mayFit(y)) {
            value[at] = Math.max(value[at], alignments.score(x, scriptX, y, scriptY));
        }
    }

    private void hearOthers(int at, NameToken x, NameToken y) {
        for (Sounding soundingX : x.others()) {
            hear(at, soundingX, x.script(), y.reading(), y.script());
        }
        for (Sounding soundingY : y.others()) {
            hear(at, x.reading(), x.script(), soundingY, y.script());
            for (Sounding soundingX : x.others()) {
                hear(at, soundingX, x.script(), soundingY, y.script());
            }
        }
    }

    private boolean nicknames(NameToken x, NameToken y) {
        return x.script() == y.script() ? x.kin().meets(y.kin()) : sounded(x, y) || sounded(y, x);
    }

    /** Whether a word of another script sounds like a nickname or formal name of a Latin one. */
    private boolean sounded(NameToken latin, NameToken other) {
        Sounding said = other.reading();
        Kin kin = latin.kin();
        for (int i = 0; i < kin.size(); i++) {
            Sounding name = kin.sound(i);
            if (name.mayFit(said)) {
                float worth = Math.max(
                        LEAST_WORTH, (costs.worth(name, other.script()) + costs.worth(said, latin.script())) / 2);
                if (alignments.score(name, latin.script(), said, other.script()) > NICKNAME_LIKENESS * worth) {
                    return true;
                }
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

    /** What a word and two that it stands for are worth; never so little that short words look alike by chance. */
    float worth(NameToken word, Sounding reading, Sounding start, Sounding end, Script script) {
        float two = costs.worth(start, word.script()) + costs.worth(end, word.script());
        return Math.max(LEAST_WORTH, (costs.worth(reading, script) + two) / 2);
    }

    /**
     * How near two words come that stand for nothing, from 0 to 1: a spelling that no rule explains is still nearer than
     * another name.
     */
    float nearness(int i, int j) {
        return Math.max(0, (like[i * sizeB + j] - LEAST_ALIKE) / (1 - LEAST_ALIKE));
    }

    /** What a word of one of both names is worth where it is shared, by its own sounds. */
    float worth(boolean ofA, int token) {
        return ofA ? worthOfA[token] : worthOfB[token];
    }

    /** Whether a word of this role fits nothing on the other side; the legal form of a firm need not. */
    boolean lacks(boolean ofA, Role role) {
        NameToken[] words = ofA ? wordsA : wordsB;
        int[] partners = ofA ? partnerOfA : partnerOfB;
        for (int i = 0; i < (ofA ? sizeA : sizeB); i++) {
            if (partners[i] == NONE && words[i].role() == role && !words[i].legalForm()) {
                return true;
            }
        }
        return false;
    }

    private void assign() {
        while (true) {
            int best = NONE;
            float most = FLOOR;
            for (int i = 0; i < sizeA; i++) {
                for (int j = 0; j < sizeB && partnerOfA[i] == NONE; j++) {
                    int at = i * sizeB + j;
                    if (value[at] > most && like[at] > LEAST_LIKENESS && partnerOfB[j] == NONE) {
                        best = at;
                        most = value[at];
                    }
                }
            }
            if (best == NONE) {
                return;
            }
            int i = best / sizeB;
            partnerOfA[i] = best % sizeB;
            partnerOfB[partnerOfA[i]] = i;
            odds[i] = value[best];
            likeness[i] = like[best];
        }
    }
}

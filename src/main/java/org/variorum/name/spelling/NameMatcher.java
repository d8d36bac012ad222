package org.variorum.name.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.name.NameScore;
import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameParser;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Tells whether two spellings, in whatever script, are one name: words are lined up by their sounds, and what fits,
 * conflicts or is missing is weighed. Knows nothing of who is meant in a text; that is the register's task. Stateless,
 * safe to share between threads.
 */
public final class NameMatcher {
    private final NameParser parser = new NameParser();
    private final SoundCosts costs;
    private final PairWeights weights;

    /** A matcher with the learned tables that the jar carries. */
    public NameMatcher() {
        this(SoundCosts.learned(), PairWeights.learned());
    }

    /** A matcher with tables of one's own, as learning needs it. */
    public NameMatcher(SoundCosts costs, PairWeights weights) {
        this.costs = costs;
        this.weights = weights;
    }

    /** Parses a name; costly beside a comparison, so keep what comes out. Any string has a defined result. */
    public ParsedName parse(String name) {
        return parser.parse(name);
    }

    /** Parses both and compares them. */
    public NameScore compare(String a, String b) {
        return compare(parse(a), parse(b));
    }

    /** Compares two parsed names and tells why; symmetric. */
    public NameScore compare(ParsedName a, ParsedName b) {
        Pairing pairing = pairing(a, b);
        return new NameScore(score(pairing), reasons(pairing));
    }

    /** Compares two parsed names without the reasons, which cost more than the comparison. */
    public double score(ParsedName a, ParsedName b) {
        return score(pairing(a, b));
    }

    /** Whether each of two names has words that fit nothing in the other. */
    public boolean conflict(ParsedName a, ParsedName b) {
        return evidence(a, b)[Evidence.CONFLICTS.ordinal()] > 0;
    }

    /** What speaks for and against two names being one, in the order of {@link Evidence}. */
    public double[] evidence(ParsedName a, ParsedName b) {
        return Weighing.weigh(pairing(a, b));
    }

    private Pairing pairing(ParsedName a, ParsedName b) {
        return a.text().compareTo(b.text()) <= 0 ? new Pairing(costs, a, b) : new Pairing(costs, b, a);
    }

    private double score(Pairing pairing) {
        if (pairing.a.tokens().isEmpty() || pairing.b.tokens().isEmpty()) {
            return pairing.a.text().equals(pairing.b.text())
                            && !pairing.a.text().isEmpty()
                    ? 1
                    : 0;
        }
        double score = weights.score(Weighing.weigh(pairing), pairing.a.script(), pairing.b.script());
        return score > Veto.MOST && vetoed(pairing) ? Veto.MOST : score;
    }

    private static boolean vetoed(Pairing pairing) {
        for (Veto veto : Veto.values()) {
            if (veto.holds(pairing)) {
                return true;
            }
        }
        return false;
    }

    /** The words lined up, with what each pair is worth, for learning and explaining. */
    public List<WordPair> words(ParsedName a, ParsedName b) {
        Pairing pairing = pairing(a, b);
        List<WordPair> pairs = new ArrayList<>();
        for (int i = 0; i < pairing.partnerOfA.length; i++) {
            if (pairing.partnerOfA[i] != Pairing.NONE) {
                NameToken x = pairing.a.tokens().get(i);
                NameToken y = pairing.b.tokens().get(pairing.partnerOfA[i]);
                pairs.add(wordPair(pairing, i, x, y));
            }
        }
        return pairs;
    }

    private static WordPair wordPair(Pairing pairing, int i, NameToken x, NameToken y) {
        Sounding bestX = x.readings().get(0);
        Sounding bestY = y.readings().get(0);
        float best = Float.NEGATIVE_INFINITY;
        for (Sounding soundingX : x.readings()) {
            for (Sounding soundingY : y.readings()) {
                float score = pairing.score(soundingX, x.script(), soundingY, y.script());
                if (score > best) {
                    best = score;
                    bestX = soundingX;
                    bestY = soundingY;
                }
            }
        }
        return new WordPair(x, y, bestX, bestY, pairing.likeness[i]);
    }

    /** One word of a name and the word it is lined up with, as they sound most alike. */
    public record WordPair(NameToken a, NameToken b, Sounding soundingA, Sounding soundingB, double likeness) {}

    private List<String> reasons(Pairing pairing) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < pairing.partnerOfA.length; i++) {
            NameToken token = pairing.a.tokens().get(i);
            String role = token.role().name().toLowerCase(Locale.ROOT);
            reasons.add(
                    pairing.partnerOfA[i] == Pairing.NONE
                            ? token.text() + " (" + role + ") fits nothing"
                            : String.format(
                                    Locale.ROOT,
                                    "%s (%s) fits %s, likeness %.2f, odds %.1f",
                                    token.text(),
                                    role,
                                    pairing.b
                                            .tokens()
                                            .get(pairing.partnerOfA[i])
                                            .text(),
                                    pairing.likeness[i],
                                    pairing.odds[i]));
        }
        for (int j = 0; j < pairing.partnerOfB.length; j++) {
            if (pairing.partnerOfB[j] == Pairing.NONE) {
                reasons.add(pairing.b.tokens().get(j).text() + " fits nothing");
            }
        }
        double[] evidence = Weighing.weigh(pairing);
        double[] counted = weights.of(pairing.a.script(), pairing.b.script());
        for (Evidence piece : Evidence.values()) {
            double points = evidence[piece.ordinal()] * counted[piece.ordinal()];
            if (Math.abs(points) >= .05) {
                reasons.add(String.format(Locale.ROOT, "%s %+.1f", piece.word(), points));
            }
        }
        for (Veto veto : Veto.values()) {
            if (veto.holds(pairing)) {
                reasons.add("veto: " + veto.name().toLowerCase(Locale.ROOT));
            }
        }
        if (pairing.a.masked() || pairing.b.masked()) {
            reasons.add("letters of another script stand in for ones that look alike");
        }
        return reasons;
    }
}

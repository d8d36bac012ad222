package org.variorum.name.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.variorum.name.NameScore;
import org.variorum.name.spelling.sound.Hearing;
import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameParser;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.ParsedName;
import org.variorum.name.spelling.word.Vocabulary;

/**
 * Tells whether two spellings, in whatever script, are one name: words are lined up by their sounds, and what fits,
 * conflicts or is missing is weighed. Knows nothing of who is meant in a text; that is the register's task. Stateless,
 * safe to share between threads.
 */
public final class NameMatcher {
    private static final int REMEMBERED = 1 << 14;

    private final NameParser parser = new NameParser(Vocabulary.forgetful());
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

    /**
     * Parses many names on all cores; what they have in common is kept once.
     *
     * @return parallel to the names
     */
    public List<ParsedName> parseAll(Collection<String> names) {
        NameParser sharing = new NameParser(Vocabulary.keeping());
        return names.parallelStream().map(sharing::parse).toList();
    }

    /** Parses both and compares them. */
    public NameScore compare(String a, String b) {
        return compare(parse(a), parse(b));
    }

    /** Compares two parsed names and tells why; symmetric. */
    public NameScore compare(ParsedName a, ParsedName b) {
        Comparing comparing = comparing(1);
        double score = comparing.score(a, b);
        double[] evidence = comparing.evidence(a, b);
        return new NameScore(score, reasons(comparing.pairing(), evidence));
    }

    /** Compares two parsed names without the reasons; who compares many takes {@link #comparing()}. */
    public double score(ParsedName a, ParsedName b) {
        return comparing(1).score(a, b);
    }

    /** Room to compare many names one after another, for one thread. */
    public Comparing comparing() {
        return comparing(REMEMBERED);
    }

    private Comparing comparing(int remembered) {
        return new Comparing(costs, weights, remembered);
    }

    /** What speaks for and against two names being one, in the order of {@link Evidence}. */
    public double[] evidence(ParsedName a, ParsedName b) {
        return comparing(1).evidence(a, b);
    }

    /** The words lined up, with what each pair is worth, for learning and explaining. */
    public List<WordPair> words(ParsedName a, ParsedName b) {
        Pairing pairing = new Pairing(costs, 1);
        pairing.of(a, b);
        List<WordPair> pairs = new ArrayList<>();
        for (int i = 0; i < pairing.sizeA; i++) {
            if (pairing.partnerOfA[i] != Pairing.NONE) {
                pairs.add(wordPair(pairing, i, pairing.wordsA[i], pairing.wordsB[pairing.partnerOfA[i]]));
            }
        }
        return pairs;
    }

    private static WordPair wordPair(Pairing pairing, int i, NameToken x, NameToken y) {
        Sounding bestX = x.reading();
        Sounding bestY = y.reading();
        float best = Float.NEGATIVE_INFINITY;
        for (Sounding soundingX : x.readings()) {
            for (Sounding soundingY : y.readings()) {
                float score = pairing.alignments.score(soundingX, x.script(), soundingY, y.script());
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

    private List<String> reasons(Pairing pairing, double[] evidence) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < pairing.sizeA; i++) {
            reasons.add(reason(pairing, i));
        }
        for (int j = 0; j < pairing.sizeB; j++) {
            if (pairing.partnerOfB[j] == Pairing.NONE) {
                reasons.add(pairing.wordsB[j].text() + " fits nothing");
            }
        }
        double[] counted = weights.of(pairing.a.script(), pairing.b.script());
        for (Evidence piece : Evidence.values()) {
            double points = evidence[piece.ordinal()] * counted[piece.ordinal()];
            if (Math.abs(points) >= .05) {
                reasons.add(String.format(Locale.ROOT, "%s %+.1f", piece.word(), points));
            }
        }
        for (Veto veto : Veto.ALL) {
            if (veto.holds(pairing)) {
                reasons.add("veto: " + veto.name().toLowerCase(Locale.ROOT));
            }
        }
        if (pairing.a.masked() || pairing.b.masked()) {
            reasons.add("letters of another script stand in for ones that look alike");
        }
        return reasons;
    }

    private String reason(Pairing pairing, int i) {
        NameToken token = pairing.wordsA[i];
        String role = token.role().name().toLowerCase(Locale.ROOT);
        return pairing.partnerOfA[i] == Pairing.NONE
                ? token.text() + " (" + role + ") fits nothing"
                : String.format(
                        Locale.ROOT,
                        "%s (%s) fits %s, %s, likeness %.2f, odds %.1f",
                        token.text(),
                        role,
                        pairing.wordsB[pairing.partnerOfA[i]].text(),
                        hypothesis(pairing, i),
                        pairing.likeness[i],
                        pairing.odds[i]);
    }

    /** How two words come to be one: by which sounds, which of several readings, or as a nickname. */
    private String hypothesis(Pairing pairing, int i) {
        if (pairing.nickname[i]) {
            return "nickname";
        }
        NameToken x = pairing.wordsA[i];
        NameToken y = pairing.wordsB[pairing.partnerOfA[i]];
        WordPair pair = wordPair(pairing, i, x, y);
        String heard = Hearing.of(costs, pair.soundingA(), x.script(), pair.soundingB(), y.script());
        return heard + reading(x, pair.soundingA()) + reading(y, pair.soundingB());
    }

    private static String reading(NameToken word, Sounding taken) {
        return word.others().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", reading %d of %d of %s",
                        word.readings().indexOf(taken) + 1,
                        word.readings().size(),
                        word.text());
    }
}

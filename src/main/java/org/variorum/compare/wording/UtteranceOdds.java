package org.variorum.compare.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How probable it is that two wordings render one utterance: a logistic sum over how alike they are, with weights learned from labelled pairs of
 * quotations. Says nothing of who spoke. Immutable, safe to share between threads.
 */
public final class UtteranceOdds {
    /** The weights of {@code lexicon/compare/und/utterance.tsv}. */
    public static final UtteranceOdds LEARNED =
            new UtteranceOdds(Lexicon.rows("compare", Language.UNKNOWN, "utterance"));

    private static final String CONSTANT = "constant";

    private final Map<String, Double> weights = new HashMap<>();

    /** Reads rows of a feature and its weight; a feature that is not listed weighs nothing. */
    public UtteranceOdds(List<List<String>> rows) {
        rows.forEach(row -> weights.put(row.get(0), Double.valueOf(row.get(1))));
    }

    /** What the sum runs over, by the words of the table. */
    public static Map<String, Double> features(Likeness likeness) {
        return Map.of(
                CONSTANT,
                1.0,
                "overlap",
                likeness.overlap(),
                "rarest",
                likeness.rarest(),
                "order",
                likeness.order(),
                "words",
                likeness.words(),
                "lengths",
                likeness.lengths(),
                "log_shorter",
                Math.log1p(likeness.shorter()));
    }

    /** The probability in (0, 1). */
    public double of(Likeness likeness) {
        double sum = features(likeness).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()) // so that the sum is the same on every machine
                .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }
}

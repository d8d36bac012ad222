package org.variorum.compare.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each stem tells within one story: a word that stands in every other sentence of it tells nothing. Immutable, safe to share between threads.
 */
public final class Rarity {
    /** A story is never taken for smaller than this, so that few sentences do not make every word common. */
    private static final int LEAST_SENTENCES = 50;

    private final Map<String, Integer> sentences = new HashMap<>();
    private final double total;

    private Rarity(int total) {
        this.total = Math.max(total, LEAST_SENTENCES);
    }

    /** Counts the stems of all articles of a story. */
    public static Rarity of(Collection<List<Passage>> articles) {
        Rarity rarity = new Rarity(articles.stream().mapToInt(List::size).sum());
        for (List<Passage> article : articles) {
            for (Passage passage : article) {
                Set<String> seen = new HashSet<>();
                passage.stems().forEach(stem -> seen.add(stem.key()));
                seen.forEach(stem -> rarity.sentences.merge(stem, 1, Integer::sum));
            }
        }
        return rarity;
    }

    /** Weight of a stem: 1 for one that stands in a single sentence, falling to 0 for one that stands in all. */
    public double weight(String stem) {
        double found = Math.min(total, Math.max(1, sentences.getOrDefault(stem, 1)));
        return Math.log(total / found) / Math.log(total);
    }

    /** Sum of the weights. */
    public double weight(Collection<String> stems) {
        return stems.stream().mapToDouble(this::weight).sum();
    }
}

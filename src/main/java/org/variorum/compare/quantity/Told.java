package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Rarity;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;

/**
 * A quantity as one article tells it. Immutable.
 *
 * @param article index of the witness
 * @param quantity the figure with its surroundings
 * @param shown as the article prints it
 * @param only whether the article gives no other number of this kind
 */
public record Told(int article, Quantity quantity, String shown, boolean only) {

    /** All quantities of a story, in the order of its articles; an ordinal and "all" are no number to compare. */
    public static List<Told> in(Witnesses witnesses) {
        List<Told> all = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            List<Quantity> quantities = Stream.concat(
                            witness.annotation().figures().stream(), Durations.in(witness).stream())
                    .filter(mention -> mention.qualifier() != Qualifier.ORDINAL && mention.qualifier() != Qualifier.ALL)
                    .map(mention -> Quantity.of(witness, mention))
                    .toList();
            Map<String, Set<String>> numbers = new HashMap<>();
            quantities.forEach(quantity -> numbers.computeIfAbsent(kind(quantity), kind -> new TreeSet<>())
                    .add(interval(quantity)));
            for (Quantity quantity : quantities) {
                boolean only = numbers.getOrDefault(kind(quantity), Set.of()).size() == 1;
                all.add(new Told(witness.index(), quantity, quantity.shown(witness), only));
            }
        }
        return all;
    }

    /** What tells its value from others, whatever the words. */
    public String interval() {
        return interval(quantity);
    }

    private static String interval(Quantity quantity) {
        return quantity.figure().low() + " " + quantity.figure().high();
    }

    /** What is never compared with another kind: what is counted, in which unit; of ages, whose. */
    String kind() {
        return kind(quantity);
    }

    private static String kind(Quantity quantity) {
        String kind = quantity.counts() + "/" + quantity.figure().unit();
        return quantity.age() ? kind + "/" + quantity.actor() : kind;
    }

    /**
     * What two figures come to of which one is that of several voices, and neither article has both.
     *
     * @param crowd whether these are many voices
     */
    public Outcome against(Told other, boolean crowd, Rarity rarity) {
        return Outcome.corroborated(quantity, other.quantity, crowd && only && other.only, rarity);
    }

    /** What it may be found by: the words around it, and for a toll that it is one. */
    Set<String> features() {
        Set<String> features = new TreeSet<>(quantity.around());
        if (quantity.toll()) {
            features.add("toll of " + quantity.counts());
        }
        if (quantity.age()) {
            features.add(FigureMention.AGE);
        }
        return features;
    }
}

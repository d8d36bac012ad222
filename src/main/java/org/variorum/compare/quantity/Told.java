package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.figure.Qualifier;

/**
 * A quantity as one article tells it. Immutable.
 *
 * @param article index of the witness
 * @param quantity the figure with its surroundings
 * @param shown as the article prints it
 */
public record Told(int article, Quantity quantity, String shown) {

    /** All quantities of a story, in the order of its articles; an ordinal and "all" are no number to compare. */
    public static List<Told> in(Witnesses witnesses) {
        List<Told> all = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            Stream.concat(witness.annotation().figures().stream(), Durations.in(witness).stream())
                    .filter(mention -> mention.qualifier() != Qualifier.ORDINAL && mention.qualifier() != Qualifier.ALL)
                    .map(mention -> Quantity.of(witness, mention))
                    .forEach(quantity -> all.add(new Told(witness.index(), quantity, quantity.shown(witness))));
        }
        return all;
    }

    /** What tells its value from others, whatever the words. */
    public String interval() {
        return quantity.figure().low() + " " + quantity.figure().high();
    }

    /** What is never compared with another kind: what is counted, in which unit. */
    String kind() {
        return quantity.counts() + "/" + quantity.figure().unit();
    }

    /** What it may be found by: the words around it, and for a toll that it is one. */
    Set<String> features() {
        Set<String> features = new TreeSet<>(quantity.around());
        if (quantity.toll()) {
            features.add("toll of " + quantity.counts());
        }
        return features;
    }
}

package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.wording.Passage;
import org.variorum.figure.FigureMention;
import org.variorum.name.Kind;

/**
 * What the sentence of a figure tells beside it: whose figure it is, and which other figures stand with it. One slip is an error; where all
 * figures of two sentences differ they tell of two occasions, another season or another quake. Immutable.
 *
 * @param subject the person or organization named last before it; empty if none or open
 * @param behind the next one named behind it, a place included; empty if none is near
 * @param others the sentence's other figures of any kind, with what they count
 */
record Company(String subject, String behind, List<Other> others) {
    /** Letters behind a figure in which a name belongs to it: "20 miles north of". */
    private static final int REACH = 40;
    /** Other figures of a sentence that are looked at. */
    private static final int MOST_OTHERS = 12;

    /**
     * Another figure.
     *
     * @param kind unit and class of what is counted
     * @param width its width
     */
    record Other(String kind, Width width) {}

    static Company of(Witness witness, FigureMention figure, Optional<Passage> sentence) {
        if (sentence.isEmpty()) {
            return new Company("", "", List.of());
        }
        Counted counted = Counted.of(witness.article().language());
        List<Other> others = witness.figuresIn(figure.field(), sentence.get().span()).stream()
                .filter(other -> !other.equals(figure))
                .limit(MOST_OTHERS)
                .map(other -> new Other(kind(other.unit(), counted.classOf(other.counts())), Width.of(other)))
                .toList();
        String subject = "";
        String behind = "";
        for (Witness.Named name : witness.namesIn(figure.field(), sentence.get().span())) {
            if (name.span().end() <= figure.span().start() && name.kind() != Kind.PLACE) {
                subject = name.entity();
            }
            int gap = name.span().start() - figure.span().end();
            if (behind.isEmpty() && gap >= 0 && gap <= REACH) {
                behind = name.entity();
            }
        }
        return new Company(subject, behind, others);
    }

    static String kind(String unit, String counts) {
        return unit.isEmpty() ? counts : unit;
    }

    /** Whether nobody else is the one figure's owner than the other's. */
    boolean sameOwner(Company other) {
        return agree(subject, other.subject) && agree(behind, other.behind);
    }

    /** Whether a figure beside is the one that is asked for, so that the one in hand is another quantity. */
    boolean has(String kind, Width width) {
        return others.stream()
                .anyMatch(other -> other.kind().equals(kind) && other.width().meets(width));
    }

    /** Whether more kinds of other figures differ between two sentences than agree, or as many. */
    boolean differs(Company other) {
        Map<String, Boolean> kinds = new HashMap<>();
        for (Other mine : others) {
            for (Other theirs : other.others()) {
                if (!mine.kind().isEmpty() && mine.kind().equals(theirs.kind())) {
                    kinds.merge(mine.kind(), mine.width().meets(theirs.width()), Boolean::logicalOr);
                }
            }
        }
        List<Boolean> fitting = new ArrayList<>(kinds.values());
        long agreeing = fitting.stream().filter(fits -> fits).count();
        return fitting.size() > agreeing && fitting.size() - agreeing >= agreeing;
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}

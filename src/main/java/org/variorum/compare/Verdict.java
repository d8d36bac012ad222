package org.variorum.compare;

import java.util.List;
import java.util.Locale;

/** What a slot comes to over all its cells: the gravest relation among its values, or that one voice stands alone. */
public enum Verdict {
    AGREE,
    COARSER,
    SPELLING,
    REWORDED,
    CONFLICT,
    ALONE;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The gravest relation among the values that are spoken.
     *
     * @param spoken for each value whether an article gives it that is not suspect
     * @param relations how the values stand to each other, square
     */
    static Verdict of(boolean[] spoken, List<List<Relation>> relations, Compatibility compatibility) {
        Relation gravest = Relation.EQUAL;
        for (int i = 0; i < spoken.length; i++) {
            for (int j = 0; j < i; j++) {
                Relation relation = relations.get(i).get(j);
                if (spoken[i] && spoken[j] && graver(relation, gravest, compatibility)) {
                    gravest = relation;
                }
            }
        }
        return of(gravest);
    }

    /** What a slot comes to whose gravest relation this is. */
    static Verdict of(Relation gravest) {
        return switch (gravest) {
            case EQUAL -> AGREE;
            case COARSER, UPDATE, UNCLEAR, RULED -> COARSER; // what cannot be told is no conflict
            case SPELLING -> SPELLING;
            case NEAR, REWORDED -> REWORDED;
            case CONTRADICTION -> CONFLICT;
        };
    }

    private static boolean graver(Relation relation, Relation other, Compatibility compatibility) {
        int byWorth = Double.compare(compatibility.kappa(other), compatibility.kappa(relation));
        return byWorth != 0 ? byWorth > 0 : relation.compareTo(other) > 0;
    }
}

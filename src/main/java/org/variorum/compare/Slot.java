package org.variorum.compare;

import java.util.List;
import java.util.Map;

/**
 * One comparable thing of one story, with what every article of the story says about it. Immutable.
 *
 * @param id hash of story, axis and key
 * @param storyId whose
 * @param axis which kind of fact
 * @param title what is compared, in words for the editor
 * @param importance 1, or 2 for what matters most
 * @param verdict what the cells come to
 * @param voices independent voices that speak, as the sum of their weights
 * @param values the distinct values as shown to the editor
 * @param relations how the values stand to each other, row by row, square and symmetric
 * @param cells one for each article of the story, in the order of the story's members
 */
public record Slot(
        String id,
        String storyId,
        Axis axis,
        String title,
        int importance,
        Verdict verdict,
        double voices,
        List<String> values,
        List<List<Relation>> relations,
        List<Cell> cells) {

    /**
     * The slot after a desk has found that its values only look as if they could not both be right.
     *
     * @param compatibility by which the gravest of the relations left is told
     */
    Slot withoutConflict(Compatibility compatibility) {
        if (verdict != Verdict.CONFLICT) {
            return this;
        }
        List<List<Relation>> fitting = relations.stream()
                .map(row -> row.stream()
                        .map(relation -> relation == Relation.CONTRADICTION ? Relation.RULED : relation)
                        .toList())
                .toList();
        Verdict verdict = Verdict.of(spoken(), fitting, compatibility);
        return new Slot(id, storyId, axis, title, importance, verdict, voices, values, fitting, cells);
    }

    /** What decided the verdict: the gravest relation that two spoken values have, or that one voice stands alone. */
    public Rule rule() {
        if (verdict == Verdict.ALONE) {
            return Rule.ONE_VOICE;
        }
        boolean[] spoken = spoken();
        Relation gravest = Relation.EQUAL;
        for (int i = 0; i < spoken.length; i++) {
            for (int j = 0; j < i; j++) {
                Relation relation = relations.get(i).get(j);
                boolean counts = spoken[i] && spoken[j] && verdict == Verdict.of(relation);
                gravest = counts && relation.compareTo(gravest) > 0 ? relation : gravest;
            }
        }
        return gravest == Relation.CONTRADICTION ? Rule.between(axis, values) : Rule.of(axis, gravest);
    }

    /** For each value whether an article gives it that is not suspect. */
    private boolean[] spoken() {
        boolean[] spoken = new boolean[values.size()];
        cells.stream().filter(cell -> cell.state() == Cell.State.VALUE).forEach(cell -> spoken[cell.value()] = true);
        return spoken;
    }

    /** What an editor reads for a fact in the place of its words; tells of two that differ what they differ in. */
    enum Said {
        SAYS_SO("says so"),
        DENIES("denies"),
        STILL_TO_COME("says it is still to come"),
        BY("said by "),
        WITH("quoted with ");

        private final String words;

        Said(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private boolean in(List<String> values) {
            return values.stream().anyMatch(value -> value.startsWith(words));
        }
    }

    /** What makes two values of an axis fit or not; each is told by the axis of its name. */
    public enum Rule {
        ONE_VOICE("one-voice"),
        RULED_NO_CONFLICT("ruled-no-conflict"),
        ONE_SPELLING("one-spelling"),
        ONE_IN_THE_OTHER("name-in-the-other"),
        OTHER_SPELLING("other-spelling"),
        OTHER_ROLE("other-role"),
        SAME_DAYS("same-days"),
        DAYS_IN_DAYS("days-in-days"),
        DAYS_MAY_MEET("days-may-meet"),
        OTHER_DAYS("other-days"),
        SAME_NUMBER("same-number"),
        NUMBERS_FIT("numbers-fit"),
        LATER_COUNT("later-count"),
        QUANTITY_UNSURE("quantity-unsure"),
        OTHER_NUMBER("other-number"),
        SAME_WORDS("same-words"),
        WORDS_IN_WORDS("words-in-words"),
        NEARLY_THE_WORDS("nearly-the-words"),
        OTHER_WORDS("other-words"),
        WORDS_UNSURE("words-unsure"),
        ONE_NO_MORE("one-no-more"),
        SAME_CLAIM("same-claim"),
        ASSERTED_AND_DENIED("asserted-and-denied"),
        DONE_AND_PENDING("done-and-pending"),
        ACTORS_EXCHANGED("actors-exchanged"),
        OTHER_SPEAKER("other-speaker"),
        OTHER_FACT_QUOTED("other-fact-quoted");

        private static final Map<Axis, Map<Relation, Rule>> RULES = Map.of(
                Axis.NAMES,
                        Map.of(
                                Relation.EQUAL, ONE_SPELLING,
                                Relation.COARSER, ONE_IN_THE_OTHER,
                                Relation.SPELLING, OTHER_SPELLING,
                                Relation.CONTRADICTION, OTHER_ROLE),
                Axis.DATES,
                        Map.of(
                                Relation.EQUAL, SAME_DAYS,
                                Relation.COARSER, DAYS_IN_DAYS,
                                Relation.UNCLEAR, DAYS_MAY_MEET,
                                Relation.CONTRADICTION, OTHER_DAYS),
                Axis.FIGURES,
                        Map.of(
                                Relation.EQUAL, SAME_NUMBER,
                                Relation.COARSER, NUMBERS_FIT,
                                Relation.UPDATE, LATER_COUNT,
                                Relation.UNCLEAR, QUANTITY_UNSURE,
                                Relation.CONTRADICTION, OTHER_NUMBER),
                Axis.QUOTES,
                        Map.of(
                                Relation.EQUAL, SAME_WORDS,
                                Relation.COARSER, WORDS_IN_WORDS,
                                Relation.NEAR, NEARLY_THE_WORDS,
                                Relation.REWORDED, OTHER_WORDS,
                                Relation.UNCLEAR, WORDS_UNSURE,
                                Relation.CONTRADICTION, ONE_NO_MORE),
                Axis.CLAIMS, Map.of(Relation.EQUAL, SAME_CLAIM, Relation.CONTRADICTION, ACTORS_EXCHANGED));

        private final String word;

        Rule(String word) {
            this.word = word;
        }

        /** The word of the output files. */
        public String word() {
            return word;
        }

        /** What two values that cannot both hold differ in. */
        private static Rule between(Axis axis, List<String> values) {
            if (axis == Axis.QUOTES && Said.BY.in(values)) {
                return OTHER_SPEAKER;
            }
            if (axis == Axis.QUOTES && Said.WITH.in(values)) {
                return OTHER_FACT_QUOTED;
            }
            if (axis == Axis.CLAIMS && Said.STILL_TO_COME.in(values)) {
                return DONE_AND_PENDING;
            }
            return axis == Axis.CLAIMS && Said.DENIES.in(values)
                    ? ASSERTED_AND_DENIED
                    : of(axis, Relation.CONTRADICTION);
        }

        private static Rule of(Axis axis, Relation relation) {
            if (relation == Relation.RULED) {
                return RULED_NO_CONFLICT;
            }
            Map<Relation, Rule> rules = RULES.getOrDefault(axis, Map.of());
            return rules.getOrDefault(relation, rules.getOrDefault(Relation.EQUAL, ONE_VOICE));
        }
    }
}

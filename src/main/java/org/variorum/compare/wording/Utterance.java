package org.variorum.compare.wording;

/**
 * Words printed as somebody's own, with who is said to have spoken: what decides whether two quotations are one utterance. Immutable.
 *
 * @param wording the words
 * @param speaker who is said to have spoken
 * @param sentence whether at least a whole sentence is quoted; a mere term is the same only if it is printed the same
 */
public record Utterance(Wording wording, Speaker speaker, boolean sentence) {
    /** Quotations with the same words and this many stems are one utterance, whoever they are ascribed to. */
    private static final int UNMISTAKABLE = 5;
    /** Quotations with fewer stems are the same only word for word, with just as many only if they stand in the same order. */
    private static final int TERM = 2;

    /** Weight of shared stems below which nothing makes two quotations one utterance. */
    private static final double LEAST_MASS = 0.7;
    /** Words of a quotation that stands word for word inside the other. */
    private static final int PHRASE = 4;
    /** Words of a quotation that stands in the other with few changes. */
    private static final int LINE = 7;

    /** How sure it must be that two quotations by nobody in particular are one utterance. */
    private static final double ANYBODY = 0.65;
    /** What is asked of two quotations by the same speaker. */
    private static final double SAME_SPEAKER = 0.5;
    /** Weight of shared stems that makes one utterance of nearly the same words, whoever they are ascribed to. */
    private static final double UNMISTAKABLE_MASS = 3;
    /** Words in a row that nobody repeats by chance. */
    private static final int UNMISTAKABLE_WORDS = 8;
    /** Enough in common to bear that the parts of the sentence have changed places: weight, its share, and what is left of the order. */
    private static final double MOVED_MASS = 3.5;

    private static final double MOVED_CONTAINMENT = 0.7;
    private static final double MOVED_ORDER = 0.4;
    /** Statements of one speaker of about one length that have half of their weight in common: the labelled pairs do not say who spoke. */
    private static final int RETOLD_WORDS = 12;

    private static final double RETOLD_LENGTHS = 0.6;
    private static final double RETOLD_CONTAINMENT = 0.5;
    private static final double RETOLD_ORDER = 0.4;

    /** How two quotations stand to each other. */
    public enum Kinship {
        /** The same words. */
        SAME,
        /** The words of one stand in the other. */
        PART,
        /** Nearly the same words. */
        NEAR,
        /** One utterance in other words. */
        REWORDED,
        /** The same words but for a no. */
        OPPOSITE,
        /** Nothing tells that they are one utterance. */
        UNRELATED,
        /** They are two utterances. */
        APART
    }

    /** Share of the shorter wording that stands in the longer one in order, from which wordings are near. */
    private static final double NEAR_WORDS = 0.85;
    /** Stems that must agree before a single no makes opposites. */
    private static final int OPPOSITE_STEMS = 3;
    /** Share of the stems that must stand in both in one order. */
    private static final double OPPOSITE_ORDER = 0.85;
    /** Words that a no and its auxiliary take. */
    private static final int OPPOSITE_WORDS = 3;

    /** Compares two quotations; symmetric. */
    public Kinship to(Utterance other, Rarity rarity) {
        boolean twoSpeakers = speaker.isOtherThan(other.speaker);
        boolean same = wording.words().equals(other.wording.words());
        int stems = Math.min(wording.stems().size(), other.wording.stems().size());
        if (same) {
            return twoSpeakers && stems < UNMISTAKABLE ? Kinship.APART : Kinship.SAME;
        }
        if (Likeness.mass(wording, other.wording, rarity) < LEAST_MASS) {
            return twoSpeakers ? Kinship.APART : Kinship.UNRELATED;
        }
        Likeness likeness = Likeness.of(wording, other.wording, rarity);
        if (twoSpeakers) {
            boolean near = likeness.mass() >= UNMISTAKABLE_MASS && likeness.words() >= NEAR_WORDS;
            boolean inside = likeness.run() == 1 && likeness.shorter() >= UNMISTAKABLE_WORDS;
            return inside || (stems >= UNMISTAKABLE && near) ? kinship(other, likeness, stems) : Kinship.APART;
        }
        boolean oneSpeaker = speaker.isSameAs(other.speaker);
        double needed = oneSpeaker ? SAME_SPEAKER : ANYBODY;
        boolean ordered = stems > TERM || (stems == TERM && likeness.order() == 1);
        boolean likely = ordered && UtteranceOdds.LEARNED.of(likeness) >= needed;
        return likely || moved(likeness) || (oneSpeaker && retold(likeness)) || verbatim(other, likeness)
                ? kinship(other, likeness, stems)
                : Kinship.UNRELATED;
    }

    private static boolean moved(Likeness likeness) {
        return likeness.mass() >= MOVED_MASS
                && likeness.containment() >= MOVED_CONTAINMENT
                && likeness.order() >= MOVED_ORDER;
    }

    private static boolean retold(Likeness likeness) {
        return likeness.shorter() >= RETOLD_WORDS
                && likeness.lengths() >= RETOLD_LENGTHS
                && likeness.containment() >= RETOLD_CONTAINMENT
                && likeness.order() >= RETOLD_ORDER;
    }

    private boolean verbatim(Utterance other, Likeness likeness) {
        int words = Math.min(wording.words().size(), other.wording.words().size());
        return (likeness.run() == 1 && words >= PHRASE)
                || (likeness.words() >= NEAR_WORDS && words >= LINE)
                || likeness.run() * words >= UNMISTAKABLE_WORDS;
    }

    private Kinship kinship(Utterance other, Likeness likeness, int stems) {
        boolean oneNo = (wording.negations() - other.wording.negations()) % 2 != 0;
        int longer = Math.max(wording.stems().size(), other.wording.stems().size());
        boolean sameStems = likeness.order() * stems >= OPPOSITE_ORDER * longer;
        int more = Math.abs(wording.words().size() - other.wording.words().size());
        if (oneNo && stems >= OPPOSITE_STEMS && sameStems && more <= OPPOSITE_WORDS) {
            return Kinship.OPPOSITE;
        }
        if (likeness.run() == 1) {
            return Kinship.PART;
        }
        return likeness.words() >= NEAR_WORDS ? Kinship.NEAR : Kinship.REWORDED;
    }
}

package org.variorum.compare.wording;

/**
 * Words printed as somebody's own, with who is said to have spoken: what decides whether two quotations are one utterance. Immutable.
 *
 * @param wording the words
 * @param speaker entity that spoke; empty if unknown
 * @param sentence whether at least a whole sentence is quoted; a mere term is the same only if it is printed the same
 */
public record Utterance(Wording wording, String speaker, boolean sentence) {
    /** Quotations with the same words and this many stems are one utterance, whoever they are ascribed to. */
    private static final int UNMISTAKABLE = 5;
    /** Quotations with fewer stems are the same only word for word. */
    private static final int TERM = 2;

    /** Weight of shared stems below which nothing makes two quotations one utterance. */
    private static final double LEAST_MASS = 0.7;
    /** Words of a quotation that stands word for word inside the other. */
    private static final int PHRASE = 4;
    /** Words of a quotation that stands in the other with few changes. */
    private static final int LINE = 7;

    /** What two quotations by nobody in particular must share: weight, its share, and its order. */
    private static final Bar ANYBODY = new Bar(2.0, 0.62, 0.6);
    /** What is asked of two quotations by the same speaker. */
    private static final Bar SAME_SPEAKER = new Bar(1.6, 0.5, 0.4);

    /** Enough in common to bear that the parts of the sentence have changed places. */
    private static final Bar MOVED = new Bar(3.5, 0.7, 0.4);

    private record Bar(double mass, double containment, double order) {
        boolean reached(Likeness likeness) {
            return likeness.mass() >= mass && likeness.containment() >= containment && likeness.order() >= order;
        }
    }

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
    /** Words that a no and its auxiliary take. */
    private static final int OPPOSITE_WORDS = 2;

    /** Compares two quotations; symmetric. */
    public Kinship to(Utterance other, Rarity rarity) {
        boolean twoSpeakers = !speaker.isEmpty() && !other.speaker.isEmpty() && !speaker.equals(other.speaker);
        boolean same = wording.words().equals(other.wording.words());
        if (twoSpeakers) {
            return same && wording.stems().size() >= UNMISTAKABLE ? Kinship.SAME : Kinship.APART;
        }
        if (same) {
            return Kinship.SAME;
        }
        int stems = Math.min(wording.stems().size(), other.wording.stems().size());
        if (Likeness.mass(wording, other.wording, rarity) < LEAST_MASS) {
            return Kinship.UNRELATED;
        }
        Likeness likeness = Likeness.of(wording, other.wording, rarity);
        Bar bar = !speaker.isEmpty() && speaker.equals(other.speaker) ? SAME_SPEAKER : ANYBODY;
        boolean reached = bar.reached(likeness) || MOVED.reached(likeness);
        return (stems >= TERM && reached) || verbatim(other, likeness)
                ? kinship(other, likeness, stems)
                : Kinship.UNRELATED;
    }

    private boolean verbatim(Utterance other, Likeness likeness) {
        int words = Math.min(wording.words().size(), other.wording.words().size());
        return (likeness.run() == 1 && words >= PHRASE) || (likeness.words() >= NEAR_WORDS && words >= LINE);
    }

    private Kinship kinship(Utterance other, Likeness likeness, int stems) {
        boolean oneNo = (wording.negations() - other.wording.negations()) % 2 != 0;
        boolean sameStems = wording.stems().equals(other.wording.stems());
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

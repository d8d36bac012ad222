package org.variorum.name.cue;

import java.util.List;
import org.variorum.name.Kind;
import org.variorum.name.cue.word.Atom;
import org.variorum.text.Span;

/**
 * A run of atoms that may be a name, with what speaks for each kind. Filled while one text is read, then thrown away;
 * not shared between threads.
 */
final class Candidate {
    final List<Atom> sentence;
    final int from;
    final int to;
    final boolean headline;

    /** Role or title that stands with it, normalized; empty if none. */
    String role = "";

    /** Whether a title, role or relation stands with it, such as Mr or counterpart, which need not be a role. */
    boolean titled;

    /** Whether a role before it is that of the person whose name follows: мэр Подольска Григорий Артамонов. */
    boolean owner;

    private final double[] points = new double[Kind.values().length];
    private final double[] around = new double[Kind.values().length]; // the share of the words around it

    Candidate(List<Atom> sentence, int from, int to, boolean headline) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.headline = headline;
    }

    int length() {
        return to - from;
    }

    Atom first() {
        return sentence.get(from);
    }

    Atom last() {
        return sentence.get(to - 1);
    }

    /** The lower-case word this many places before the name, or an empty string outside the sentence. */
    String before(int places) {
        return from - places >= 0 ? sentence.get(from - places).lower() : "";
    }

    /** The lower-case word this many places after the name, from 0, or an empty string outside the sentence. */
    String after(int places) {
        return to + places < sentence.size() ? sentence.get(to + places).lower() : "";
    }

    /** The word after the name and its possessive: demands in Moscow's demands; empty if there is no possessive. */
    String owned() {
        if (!after(0).equals("'") && !after(0).equals("’")) {
            return "";
        }
        return after(after(1).equals("s") ? 2 : 1);
    }

    /** Whether its last word is written small. */
    boolean goesOnSmall() {
        return last().shape() == Atom.Shape.LOWER;
    }

    /** Its words in lower case, one blank between them. */
    String lower() {
        return Atom.phrase(sentence, from, to);
    }

    Span span() {
        return first().span().cover(last().span());
    }

    void add(Kind kind, double more, boolean fromAround) {
        points[kind.ordinal()] += more;
        around[kind.ordinal()] += fromAround ? more : 0;
    }

    /** What the words around it speak for a kind, which the same words elsewhere may share. */
    double around(Kind kind) {
        return around[kind.ordinal()];
    }

    double points(Kind kind) {
        return points[kind.ordinal()];
    }

    /** What speaks for the best of the other kinds, at least 0. */
    double pointsBeside(Kind kind) {
        double most = 0;
        for (Kind other : Kind.values()) {
            most = other == kind ? most : Math.max(most, points(other));
        }
        return most;
    }

    /** The kind that most speaks for; the earlier of equals in the order of {@link Kind}. */
    Kind best() {
        Kind best = Kind.PERSON;
        for (Kind kind : Kind.values()) {
            if (points(kind) > points(best)) {
                best = kind;
            }
        }
        return best;
    }
}

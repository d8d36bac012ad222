package org.variorum.name.cue;

import java.util.List;
import java.util.Optional;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Tells whether the first word of a run of capitals belongs to the name or only opens the sentence, or names a people. One
 * instance serves one text; not shared between threads.
 */
final class FirstWord {
    private final NameLists lists;
    private final SeenWords seen;

    FirstWord(NameLists lists, SeenWords seen) {
        this.lists = lists;
        this.seen = seen;
    }

    /** Whether the first word of a run does not belong to the name. */
    boolean skips(List<Atom> atoms, int at, int to, boolean headline) {
        Atom atom = atoms.get(at);
        if (RunCutter.small(atom)) {
            return true;
        }
        if (lists.startsListedName(atoms, at, to)
                || lists.phrases.end(atoms, at) > at
                || startsFamilyName(atoms, at, to)) {
            return false;
        }
        Optional<Boolean> people = people(atoms, at, to);
        if (people.isPresent()) {
            return people.get();
        }
        boolean givenNext = to - at > 1 && lists.persons.given(atoms.get(at + 1).lower());
        boolean smallNext = to - at > 1 && RunCutter.small(atoms.get(at + 1));
        if (lists.functionWords.contains(atom.lower())
                && (givenNext || smallNext || !lists.persons.given(atom.lower()))
                && SeenWords.opensSentence(atoms, at)
                && atom.shape() != Atom.Shape.CAPITALS
                && atom.text().indexOf('.') < 0) {
            return true;
        }
        boolean proves = at > 0 && !SeenWords.opensSentence(atoms, at) && !headline;
        if (proves) {
            return false;
        }
        if (seen.onlyAsName(atom.lower()) && !lists.functionWords.contains(atom.lower())) {
            return false;
        }
        int commonness = atom.text().indexOf('.') >= 0 ? 0 : lists.commonness(atom);
        boolean name = lists.persons.given(atom.lower()) || lists.places.rank(atom.lower()) > 2;
        boolean known = commonness == 1 || (commonness > 0 && !name) || seen.small(atom.lower());
        return known
                && !(to - at > 1 && ((name && commonness != 1) || fullName(atoms, at) || headOfName(atoms, at, to)));
    }

    /** Whether a common word that is also a given name stands before what looks like a family name. */
    private boolean fullName(List<Atom> atoms, int at) {
        String next = atoms.get(at + 1).lower();
        return atoms.get(at + 1).capital()
                && lists.persons.given(atoms.get(at).lower())
                && !lists.functionWords.contains(atoms.get(at).lower())
                && (lists.persons.family(next) || lists.commonness(next) != 1)
                && lists.places.rank(next) < 3;
    }

    /** Whether the name of a people here is no part of the name after it; empty if there is none. */
    private Optional<Boolean> people(List<Atom> atoms, int at, int to) {
        Atom atom = atoms.get(at);
        if (to - at > 1
                && lists.demonyms.containsKey(
                        atom.lower() + " " + atoms.get(at + 1).lower())) {
            return Optional.of(to - at == 2 || !organizationFollows(atoms, to));
        }
        if (at > 0 && lists.demonyms.containsKey(atoms.get(at - 1).lower() + " " + atom.lower())) {
            return Optional.of(true);
        }
        boolean given = to - at > 1
                && lists.persons.given(atom.lower())
                && lists.demonyms.getOrDefault(atom.lower(), "-").isEmpty();
        if (lists.demonyms.containsKey(atom.lower()) && !given) {
            return Optional.of(to - at == 1 || !organizationFollows(atoms, to));
        }
        return Optional.empty();
    }

    /** Whether a particle with a capital starts a family name here: Da Silva. */
    private boolean startsFamilyName(List<Atom> atoms, int at, int to) {
        if (to - at < 2 || !lists.persons.particle(atoms.get(at).lower())) {
            return false;
        }
        boolean known = RunCutter.small(atoms.get(at + 1))
                ? lists.persons.particle(atoms.get(at + 1).lower())
                : family(atoms, at);
        return known || seen.insideName(atoms, at);
    }

    private boolean family(List<Atom> atoms, int at) {
        return !lists.functionWords.contains(atoms.get(at).lower())
                && lists.persons.family(atoms.get(at + 1).lower());
    }

    private boolean organizationFollows(List<Atom> atoms, int to) {
        String head = lists.organizationHeads.get(atoms.get(to - 1).lower());
        return head != null && !head.equals("state");
    }

    private boolean headOfName(List<Atom> atoms, int at, int to) {
        return (lists.head(atoms.get(to - 1).lower())
                        || lists.organizationStarts.contains(atoms.get(at).lower())
                        || lists.placeStarts.contains(atoms.get(at).lower()))
                && !lists.functionWords.contains(atoms.get(at).lower());
    }
}

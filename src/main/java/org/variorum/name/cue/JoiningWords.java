package org.variorum.name.cue;

import java.util.List;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Tells which small words join the capitals around them to one name: Bank of England, Ana Gil de la Vega. Stateless but
 * for the lists; shared freely.
 */
final class JoiningWords {
    private final NameLists lists;

    JoiningWords(NameLists lists) {
        this.lists = lists;
    }

    /** Whether a small word goes on with the name before it. */
    boolean joins(List<Atom> atoms, int at, boolean head, boolean of) {
        Atom atom = atoms.get(at);
        if (atom.shape() == Atom.Shape.MARK) {
            return atom.is("&");
        }
        if (atom.shape() != Atom.Shape.LOWER) {
            return false;
        }
        String after = lists.smallWords.get(atom.lower());
        if (after != null) {
            boolean goesOn = !lists.grammar.and.contains(atom.lower())
                    || (at + 1 < atoms.size()
                            && lists.commonness(atoms.get(at + 1).lower()) > 0);
            if (insideRole(atoms, at)
                    || after.equals("any")
                    || (after.equals("head") && head)
                    || (after.equals("of") && of && goesOn)) {
                return true;
            }
        }
        return lists.persons.particle(atom.lower()) && insideName(atoms, at);
    }

    /**
     * Whether a particle stands inside the name of a person; one that also joins nouns or is a common word, only after
     * what looks like a given name.
     */
    private boolean insideName(List<Atom> atoms, int at) {
        String lower = atoms.get(at).lower();
        boolean joinsNouns = lists.grammar.of.contains(lower) || lists.smallWords.containsKey(lower);
        if (!joinsNouns && lists.commonness(lower) == 0 && !lists.functionWords.contains(lower)) {
            return true;
        }
        int before = at - 1;
        while (before > 0 && atoms.get(before).shape() == Atom.Shape.LOWER) {
            before--;
        }
        if (before < 0 || !atoms.get(before).capital()) {
            return false;
        }
        if (insideFullName(atoms, at, before)) {
            return true;
        }
        String name = atoms.get(before).lower();
        boolean unknown = lists.commonness(name) == 0 && !joinsNouns && !lists.functionWords.contains(lower);
        return lists.persons.given(name) || unknown;
    }

    /** Whether two particles go on with a name that a given name starts: Ana Gil de la Vega. */
    private boolean insideFullName(List<Atom> atoms, int at, int before) {
        int first = before == at - 1 ? at : at - 1;
        if (before != first - 1
                || first + 2 >= atoms.size()
                || !lists.persons.particle(atoms.get(first + 1).lower())) {
            return false;
        }
        Atom next = atoms.get(first + 2);
        int start = before;
        while (start > 0 && atoms.get(start - 1).capital()) {
            start--;
        }
        return next.shape() == Atom.Shape.CAPITAL
                && !lists.head(next.lower())
                && lists.places.rank(next.lower()) <= 2
                && lists.persons.startsFullName(atoms.get(start));
    }

    /** Whether a small word stands inside a role, as in Secretary of State. */
    private boolean insideRole(List<Atom> atoms, int at) {
        return at > 0
                && at + 1 < atoms.size()
                && lists.roles.known(atoms.get(at - 1).lower() + " "
                        + atoms.get(at).lower() + " " + atoms.get(at + 1).lower());
    }
}

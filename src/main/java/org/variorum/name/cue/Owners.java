package org.variorum.name.cue;

import java.util.List;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Finds who a role or a person belongs to where that stands right before the name of the person, without a word that
 * parts the two: the UN's Linda Smith, посол Салмарка Павел Рудин. Stateless but for the lists; shared freely.
 */
final class Owners {
    private final NameLists lists;

    Owners(NameLists lists) {
        this.lists = lists;
    }

    /** Whether a country or acronym stands right before a given name: the UN's Linda Smith without the apostrophe. */
    boolean stampsPerson(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        if (lists.head(atoms.get(at + 1).lower())
                || lists.organizationHead(atoms.get(at + 1).lower())) {
            return false;
        }
        boolean place = lists.places.rank(atom.lower()) >= 4;
        boolean letters = atom.shape() == Atom.Shape.CAPITALS;
        if (lists.declines()
                && (place || (letters && lists.places.rank(atoms.get(at + 1).lower()) >= 4))) {
            return true;
        }
        return (place || letters)
                && lists.persons.given(atoms.get(at + 1).lower())
                && lists.places.rank(atoms.get(at + 1).lower()) < 3;
    }

    /** Whether a name after a role in small letters says whose it is, not who has it: посол Салмарка Павел Рудин. */
    boolean ownsRole(List<Atom> atoms, int at) {
        return at > 0
                && lists.declines()
                && (atoms.get(at - 1).shape() == Atom.Shape.LOWER || lists.roles.endsAt(atoms, at))
                && !lists.persons.given(atoms.get(at).lower())
                && (lists.persons.given(atoms.get(at + 1).lower()) || owner(atoms, at));
    }

    /** Whether a word after a role ends as owners do: υπουργός Μεταφορών Φιλίπ Ταμπαρό. */
    boolean owner(List<Atom> atoms, int at) {
        return lists.roles.endsAt(atoms, at) && NameLists.endsWith(atoms.get(at).lower(), lists.grammar.ownerEndings);
    }

    /** Whether an owner is a place, known or by its ending, and not what a minister is minister of. */
    boolean place(Atom owner) {
        return lists.places.rank(owner.lower()) > 0 || NameLists.endsWith(owner.lower(), lists.placeTails);
    }
}

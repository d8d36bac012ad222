package org.variorum.name.cue;

import java.util.List;
import org.variorum.name.Kind;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Cuts a run of capitals where titles, peoples and words that only start a sentence end and a name begins. One instance
 * serves one text; not shared between threads.
 */
final class RunCutter {
    private final NameLists lists;
    private final LowerTail tail;
    private final Owners owners;
    private final FirstWord firstWord;

    RunCutter(NameLists lists, SeenWords seen) {
        this.lists = lists;
        this.tail = new LowerTail(lists);
        this.owners = new Owners(lists);
        this.firstWord = new FirstWord(lists, seen);
    }

    /** Adds the candidates between two places of a sentence. */
    void cut(List<Atom> atoms, int from, int to, boolean headline, List<Candidate> found) {
        int start = afterTitles(atoms, from, to, headline);
        if (lists.nounsAreCapital) {
            start = givenName(atoms, start, to);
            if (to - start > 1 && placeBeforeNoun(atoms, start, to)) {
                add(atoms, start, start + 1, headline, found);
                start++;
            }
        }
        while (to - start > 2 && (owners.stampsPerson(atoms, start) || owners.ownsRole(atoms, start))) {
            if (!owners.owner(atoms, start) || owners.place(atoms.get(start))) {
                add(atoms, start, start + 1, headline, found);
                found.get(found.size() - 1).owner = owners.ownsRole(atoms, start);
            }
            start++;
        }
        for (int i = start + 1; i < to; i++) {
            int role = roleEnd(atoms, i, to);
            if (role == to && cutsBefore(atoms, start, i, to)) {
                add(atoms, start, i, headline, found);
                return;
            }
            if (role > i && role < to && !small(atoms.get(i - 1))) {
                add(atoms, start, i, headline, found);
                cut(atoms, i, to, headline, found);
                return;
            }
        }
        add(atoms, start, to, headline, found);
    }

    /** Where the name starts after titles, roles, peoples and the noun of what it is. */
    private int afterTitles(List<Atom> atoms, int from, int to, boolean headline) {
        int start = from;
        while (start < to) {
            int role = roleEnd(atoms, start, to);
            if (role == start && !firstWord.skips(atoms, start, to, headline)) {
                break;
            }
            start = Math.max(role, start + 1);
        }
        return to - start > 1 && kindNoun(atoms, start) ? start + 1 : start;
    }

    /** Whether a title ends a run; one that is also a family name does not right after given names: John Major. */
    private boolean cutsBefore(List<Atom> atoms, int start, int title, int to) {
        if (small(atoms.get(title - 1)) || atoms.get(to - 1).shape() == Atom.Shape.INITIAL) {
            return false;
        }
        boolean givenBefore = atoms.subList(start, title).stream().allMatch(atom -> lists.persons.given(atom.lower()));
        return !(givenBefore
                && to == title + 1
                && lists.persons.family(atoms.get(title).lower()));
    }

    /** Whether the noun of what the name names opens the sentence before it: Zeitung X, Газета X. */
    private boolean kindNoun(List<Atom> atoms, int at) {
        String lower = atoms.get(at).lower();
        boolean proves = !lists.nounsAreCapital && at > 0;
        if (proves || lists.kindNoun(lower).orElse(Kind.PLACE) != Kind.ORGANIZATION) {
            return lists.nounsAreCapital && lists.around.organizationBefore().contains(lower);
        }
        Atom next = atoms.get(at + 1);
        boolean strange = at + 2 == atoms.size() || !atoms.get(at + 2).capital();
        return !lists.organizationStarts.contains(lower)
                || next.acronym()
                || lists.organization(next.lower())
                || (strange
                        && lists.declines()
                        && lists.commonness(next.lower()) == 0
                        && !lists.adjective(next.lower()));
    }

    /** Where every noun has a capital: whether a place stands before nouns that are no part of its name. */
    private boolean placeBeforeNoun(List<Atom> atoms, int start, int to) {
        return lists.places.rank(atoms.get(start).lower()) > 2
                && !lists.persons.given(atoms.get(start).lower())
                && !lists.head(atoms.get(to - 1).lower())
                && !lists.startsListedName(atoms, start, to);
    }

    /** Where every noun has a capital: the given name that starts a person's name after such nouns, or the start. */
    private int givenName(List<Atom> atoms, int start, int to) {
        if (lists.head(atoms.get(to - 1).lower()) || lists.startsListedName(atoms, start, to)) {
            return start;
        }
        for (int i = start; i + 1 < to; i++) {
            if (lists.persons.given(atoms.get(i).lower()) && !small(atoms.get(i + 1))) {
                return i;
            }
        }
        return start;
    }

    /** Whether what follows makes an adjective of the name, as in US-led. */
    private boolean tail(List<Atom> atoms, int end) {
        return end + 1 < atoms.size()
                && atoms.get(end).is("-")
                && atoms.get(end).span().start() == atoms.get(end - 1).span().end()
                && lists.compoundTails.contains(atoms.get(end + 1).lower());
    }

    static boolean small(Atom atom) {
        return atom.shape() == Atom.Shape.LOWER || atom.shape() == Atom.Shape.MARK;
    }

    private void add(List<Atom> atoms, int from, int to, boolean headline, List<Candidate> found) {
        int start = from;
        int end = to;
        while (start < end && small(atoms.get(start))) {
            start++;
        }
        while (end > start && small(atoms.get(end - 1))) {
            end--;
        }
        for (int i = start + 1; i + 1 < end; i++) {
            if (lists.grammar.of.contains(atoms.get(i).lower())
                    && !lists.persons.particle(atoms.get(i).lower())
                    && lists.persons.given(atoms.get(start).lower())
                    && !lists.head(atoms.get(i - 1).lower())) {
                add(atoms, start, i, headline, found);
                add(atoms, i, end, headline, found);
                return;
            }
        }
        for (int i = start + 1; i + 1 < end; i++) {
            if (atoms.get(i).is("&")
                    && lists.persons.given(atoms.get(start).lower())
                    && lists.persons.given(atoms.get(i + 1).lower())) {
                add(atoms, start, i, headline, found);
                add(atoms, i + 1, end, headline, found);
                return;
            }
        }
        boolean letter = end == start + 1 && atoms.get(start).lower().length() == 1;
        if (start < end && !letter && !tail(atoms, end)) {
            found.add(new Candidate(atoms, start, headline ? end : tail.end(atoms, start, end), headline));
        }
    }

    /** Where a title or role that starts here ends; the start itself if none does, or if it is part of a name. */
    private int roleEnd(List<Atom> atoms, int start, int to) {
        boolean department = to - start == 2
                && lists.commonness(atoms.get(to - 1).lower()) > 0
                && !lists.persons.family(atoms.get(to - 1).lower());
        if (to - start > 1
                && lists.head(atoms.get(to - 1).lower())
                && (department || !lists.roles.title(atoms.get(start).lower()))) {
            return start;
        }
        StringBuilder words = new StringBuilder();
        int best = start;
        for (int i = start; i < to && i - start < lists.roles.longest(); i++) {
            atoms.get(i).appendTo(words);
            if (lists.roles.known(words.toString()) || (i == start && lists.roles.title(words.toString()))) {
                best = i + 1;
            }
        }
        boolean partOfPlace = best > start
                && best < to
                && lists.placeHeads.contains(atoms.get(to - 1).lower());
        return partOfPlace ? start : best;
    }
}

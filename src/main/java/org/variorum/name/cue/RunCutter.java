package org.variorum.name.cue;

import java.util.List;
import java.util.Optional;
import org.variorum.name.Kind;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Cuts a run of capitals where titles, peoples and words that only start a sentence end and a name begins. One instance
 * serves one text; not shared between threads.
 */
final class RunCutter {
    private final NameLists lists;
    private final SeenWords seen;
    private final LowerTail tail;

    RunCutter(NameLists lists, SeenWords seen) {
        this.lists = lists;
        this.seen = seen;
        this.tail = new LowerTail(lists);
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
        while (to - start > 2 && (stampsPerson(atoms, start) || ownsRole(atoms, start))) {
            if (!owner(atoms, start) || lists.places.rank(atoms.get(start).lower()) > 0) {
                add(atoms, start, start + 1, headline, found);
                found.get(found.size() - 1).owner = ownsRole(atoms, start);
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
            if (role == start && !skips(atoms, start, to, headline)) {
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
        return !(givenBefore && to == title + 1 && lists.persons.family(atoms.get(title).lower()));
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
                || (strange && lists.declines() && lists.commonness(next.lower()) == 0 && !lists.adjective(next.lower()));
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

    /** Whether a country or acronym stands right before a given name: the UN's Linda Smith without the apostrophe. */
    private boolean stampsPerson(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        if (lists.head(atoms.get(at + 1).lower()) || lists.organizationHead(atoms.get(at + 1).lower())) {
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
    private boolean ownsRole(List<Atom> atoms, int at) {
        return at > 0
                && lists.declines()
                && (atoms.get(at - 1).shape() == Atom.Shape.LOWER || role(atoms.get(at - 1).lower()))
                && !lists.persons.given(atoms.get(at).lower())
                && (lists.persons.given(atoms.get(at + 1).lower()) || owner(atoms, at));
    }

    /** Whether a word after a role ends as owners do: υπουργός Μεταφορών Φιλίπ Ταμπαρό. */
    private boolean owner(List<Atom> atoms, int at) {
        return at > 0
                && role(atoms.get(at - 1).lower())
                && NameLists.endsWith(atoms.get(at).lower(), lists.grammar.ownerEndings);
    }

    private boolean role(String lower) {
        return lists.roles.head(lower) || lists.roles.known(lower);
    }

    private static boolean small(Atom atom) {
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
        if (to - start > 1
                && lists.head(atoms.get(to - 1).lower())
                && !lists.roles.title(atoms.get(start).lower())) {
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

    /** Whether the first word of a run does not belong to the name. */
    private boolean skips(List<Atom> atoms, int at, int to, boolean headline) {
        Atom atom = atoms.get(at);
        if (small(atom)) {
            return true;
        }
        if (lists.startsListedName(atoms, at, to) || lists.phrases.end(atoms, at) > at || startsFamilyName(atoms, at, to)) {
            return false;
        }
        Optional<Boolean> people = people(atoms, at, to);
        if (people.isPresent()) {
            return people.get();
        }
        boolean givenNext = to - at > 1 && lists.persons.given(atoms.get(at + 1).lower());
        boolean smallNext = to - at > 1 && small(atoms.get(at + 1));
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
        boolean known = small(atoms.get(at + 1))
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

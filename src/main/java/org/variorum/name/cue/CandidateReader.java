package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.List;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Finds runs of capitals in a sentence, with the small words that join them; {@link RunCutter} makes candidates of
 * them. One instance serves one text; not shared between threads.
 */
final class CandidateReader {
    private static final int MOST_ATOMS = 10;
    private static final int MOST_SMALL_WORDS = 3;

    private final NameLists lists;
    private final SeenWords seen;
    private final Expansions expansions;
    private final RunCutter cutter;
    private final JoiningWords joining;

    CandidateReader(NameLists lists, SeenWords seen, Expansions expansions) {
        this.lists = lists;
        this.seen = seen;
        this.expansions = expansions;
        this.cutter = new RunCutter(lists, seen);
        this.joining = new JoiningWords(lists);
    }

    /** The candidates of one sentence, in order. */
    List<Candidate> read(List<Atom> atoms, boolean headline) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            if (!starts(atoms, at, headline)) {
                at++;
                continue;
            }
            int role = roleThrough(atoms, at);
            if (role > at) {
                at = role;
                continue;
            }
            if (article(atoms, at)) {
                at++;
                continue;
            }
            int listed = Math.max(lists.phrases.end(atoms, at), expansions.end(atoms.get(at)));
            int end = runEnd(atoms, at, headline);
            int start = smallStart(atoms, at);
            if (start < at) {
                found.add(new Candidate(atoms, start, end, headline));
                at = end;
                continue;
            }
            if (listed > end) {
                found.add(new Candidate(atoms, at, listed, headline));
                at = listed;
                continue;
            }
            cutter.cut(atoms, at, end, headline, found);
            at = end;
        }
        return found;
    }

    /** Where a noun in small letters starts the name that goes on here: université de Strasbourg; here if none does. */
    private int smallStart(List<Atom> atoms, int at) {
        for (int noun = at - 2; noun >= 0 && at - noun <= MOST_SMALL_WORDS + 1; noun--) {
            if (lists.grammar.smallStarts.contains(atoms.get(noun).lower())) {
                return atoms.get(noun).shape() == Atom.Shape.LOWER
                                && lists.grammar.of.contains(atoms.get(noun + 1).lower())
                        ? noun
                        : at;
            }
        }
        return at;
    }

    /** Whether an article opens a sentence here and a capital follows: The Alliance, El Tribunal. */
    private boolean article(List<Atom> atoms, int at) {
        return SeenWords.opensSentence(atoms, at)
                && atoms.get(at).text().indexOf('.') < 0
                && lists.grammar.determiners.contains(atoms.get(at).lower())
                && !seen.insideName(atoms, at)
                && !lists.startsListedName(atoms, at, atoms.size());
    }

    /** Where a role ends that starts before a capital and goes on through it, as in ministro de Defensa. */
    private int roleThrough(List<Atom> atoms, int at) {
        for (int i = at - 1; i >= 0 && at - i <= lists.roles.longest(); i--) {
            if (lists.roles.head(atoms.get(i).lower())
                    || lists.roles.known(atoms.get(i).lower())) {
                int end = lists.roles.end(atoms, i);
                if (end > at) {
                    return end;
                }
            }
        }
        return at;
    }

    private boolean starts(List<Atom> atoms, int at, boolean headline) {
        Atom atom = atoms.get(at);
        if (!atom.capital() || atom.plural() || prefixed(atom.lower())) {
            return false;
        }
        if (lists.neverNames.contains(atom.lower())
                && !numeralAsName(atom)
                && !articleOfName(atoms, at)
                && !monthAsName(atoms, at)) {
            return lists.startsListedName(atoms, at, atoms.size());
        }
        boolean article = atom.text().length() == 1 && lists.functionWords.contains(atom.lower());
        return !headline
                || (lists.commonness(atom.lower()) == 0 && !article)
                || known(atom.lower())
                || inFullName(atoms, at)
                || lists.startsListedName(atoms, at, atoms.size());
    }

    /** Whether a word is only spelled like a number of kings: Xi Jinping. */
    private boolean numeralAsName(Atom atom) {
        return atom.shape() == Atom.Shape.CAPITAL && lists.persons.regnal(atom.lower());
    }

    /** Whether what is mostly a month ends the name of a person, where months have no capital: Ewa Kwiecień. */
    private boolean monthAsName(List<Atom> atoms, int at) {
        return lists.capitalTells
                && at > 0
                && atoms.get(at - 1).shape() == Atom.Shape.CAPITAL
                && atoms.get(at).shape() == Atom.Shape.CAPITAL
                && lists.persons.given(atoms.get(at - 1).lower());
    }

    /** Whether an article with a capital stands between a given name and the rest of the name: Marine Le Pen. */
    private boolean articleOfName(List<Atom> atoms, int at) {
        return at > 0
                && at + 1 < atoms.size()
                && atoms.get(at).shape() == Atom.Shape.CAPITAL
                && atoms.get(at + 1).shape() == Atom.Shape.CAPITAL
                && lists.persons.particle(atoms.get(at).lower())
                && lists.persons.startsFullName(atoms.get(at - 1));
    }

    /** Whether a word is made from a name by something put before it, as in pro-Western. */
    private boolean prefixed(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && lists.compoundStarts.contains(lower.substring(0, hyphen));
    }

    /**
     * Whether a common word of a headline is part of a full name: a given name before a capital, or what follows one.
     */
    private boolean inFullName(List<Atom> atoms, int at) {
        boolean first = lists.persons.given(atoms.get(at).lower())
                && at + 1 < atoms.size()
                && atoms.get(at + 1).capital()
                && (atoms.get(at).shape() != Atom.Shape.CAPITALS
                        || lists.persons.family(atoms.get(at + 1).lower()));
        boolean second = at > 0
                && atoms.get(at - 1).capital()
                && (atoms.get(at - 1).shape() == Atom.Shape.INITIAL
                        || (lists.persons.given(atoms.get(at - 1).lower())
                                && lists.persons.family(atoms.get(at).lower())));
        return first || second;
    }

    /** Whether a word of a headline is more than a common word. */
    private boolean known(String lower) {
        return seen.asName(lower)
                || lists.places.rank(lower) > 2
                || lists.organizations.contains(lower)
                || lists.roles.title(lower)
                || (lists.organizationHeads.containsKey(lower) && lists.commonness(lower) > 1);
    }

    private int runEnd(List<Atom> atoms, int at, boolean headline) {
        int end = at + 1;
        boolean head = lists.head(atoms.get(at).lower());
        boolean of = false;
        while (end < atoms.size() && end - at < MOST_ATOMS) {
            int next = end;
            while (next < atoms.size() && next - end < MOST_SMALL_WORDS && joining.joins(atoms, next, head, of)) {
                of |= lists.smallWords.getOrDefault(atoms.get(next).lower(), "").equals("head");
                next++;
            }
            boolean regnal = next == end
                    && next < atoms.size()
                    && atoms.get(next).capital()
                    && lists.persons.regnal(atoms.get(next).lower());
            if (phraseWithSmallWords(atoms, end)) {
                return end;
            }
            if (next > end
                    && next < atoms.size()
                    && lists.demonyms.containsKey(atoms.get(next).lower())) {
                return end;
            }
            if (next >= atoms.size() || (!regnal && !starts(atoms, next, headline))) {
                return end;
            }
            head |= lists.head(atoms.get(next).lower());
            end = next + 1;
        }
        return end;
    }

    /** Whether a listed name starts here that has words without a capital, which no run of capitals would hold. */
    private boolean phraseWithSmallWords(List<Atom> atoms, int at) {
        if (at >= atoms.size() || !atoms.get(at).capital()) {
            return false;
        }
        int end = lists.phrases.end(atoms, at);
        return end > at && atoms.subList(at, end).stream().anyMatch(atom -> atom.shape() == Atom.Shape.LOWER);
    }
}

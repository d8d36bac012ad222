package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds runs of capitals in a sentence and cuts them where titles, peoples and words that only start a sentence end and a name begins. One
 * instance serves one text; not shared between threads.
 */
final class CandidateReader {
    private static final int MOST_ATOMS = 10;

    private final NameLists lists;
    private final Set<String> seenLower = new HashSet<>();
    private final Set<String> seenCapital = new HashSet<>();

    CandidateReader(NameLists lists) {
        this.lists = lists;
    }

    /** Takes in how one sentence of the text writes its words; all of them first, then {@link #read}. */
    void learn(List<Atom> atoms, boolean headline) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.shape() == Atom.Shape.LOWER) {
                seenLower.add(atom.lower());
            } else if (atom.shape() == Atom.Shape.CAPITAL && !headline && !opensSentence(atoms, i)) {
                seenCapital.add(atom.lower());
            }
        }
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
            int end = runEnd(atoms, at, headline);
            cut(atoms, at, end, headline, found);
            at = end;
        }
        return found;
    }

    private boolean starts(List<Atom> atoms, int at, boolean headline) {
        Atom atom = atoms.get(at);
        if (!atom.capital() || lists.neverNames.contains(atom.lower())) {
            return false;
        }
        return !headline || lists.commonness(atom.lower()) == 0 || known(atom.lower()) || inFullName(atoms, at) || placeStarts(atoms, at, atoms.size());
    }

    /** Whether a common word of a headline is part of a full name: a given name before a capital, or what follows one. */
    private boolean inFullName(List<Atom> atoms, int at) {
        boolean first = lists.given(atoms.get(at).lower()) && at + 1 < atoms.size() && atoms.get(at + 1).capital();
        boolean second = at > 0 && atoms.get(at - 1).capital() && lists.given(atoms.get(at - 1).lower()) && lists.family(atoms.get(at).lower());
        return first || second;
    }

    /** Whether a word of a headline is more than a common word. */
    private boolean known(String lower) {
        return seenCapital.contains(lower)
                || lists.places.rank(lower) > 2
                || lists.organizations.contains(lower)
                || lists.titles.contains(lower)
                || (lists.organizationHeads.containsKey(lower) && lists.commonness(lower) > 1);
    }

    private int runEnd(List<Atom> atoms, int at, boolean headline) {
        int end = at + 1;
        boolean head = isHead(atoms.get(at).lower());
        boolean of = false;
        while (end < atoms.size() && end - at < MOST_ATOMS) {
            int next = end;
            while (next < atoms.size() && next - end < 3 && joins(atoms, next, head, of)) {
                of |= lists.smallWords.getOrDefault(atoms.get(next).lower(), "").equals("head");
                next++;
            }
            boolean regnal = next == end && next < atoms.size() && atoms.get(next).capital() && lists.regnal(atoms.get(next).lower());
            if (next > end && next < atoms.size() && lists.demonyms.containsKey(atoms.get(next).lower())) {
                return end;
            }
            if (next >= atoms.size() || (!regnal && !starts(atoms, next, headline))) {
                return end;
            }
            head |= isHead(atoms.get(next).lower());
            end = next + 1;
        }
        return end;
    }

    private boolean isHead(String lower) {
        return lists.organizationHeads.containsKey(lower)
                || lists.organizationStarts.contains(lower)
                || lists.placeStarts.contains(lower)
                || lists.placeHeads.contains(lower);
    }

    /** Whether a small word goes on with the name before it. */
    private boolean joins(List<Atom> atoms, int at, boolean head, boolean of) {
        Atom atom = atoms.get(at);
        if (atom.shape() == Atom.Shape.MARK) {
            return atom.is("&");
        }
        if (atom.shape() != Atom.Shape.LOWER) {
            return false;
        }
        String after = lists.smallWords.get(atom.lower());
        if (after != null) {
            boolean goesOn = !atom.lower().equals("and")
                    || (at + 1 < atoms.size() && lists.commonness(atoms.get(at + 1).lower()) > 0);
            return insideRole(atoms, at)
                    || after.equals("any")
                    || (after.equals("head") && head)
                    || (after.equals("of") && of && goesOn);
        }
        return lists.particle(atom.lower()) && lists.commonness(atom.lower()) == 0;
    }

    /** Whether a small word stands inside a role, as in Secretary of State. */
    private boolean insideRole(List<Atom> atoms, int at) {
        return at > 0
                && at + 1 < atoms.size()
                && lists.roles.known(atoms.get(at - 1).lower() + " " + atoms.get(at).lower() + " " + atoms.get(at + 1).lower());
    }

    private void cut(List<Atom> atoms, int from, int to, boolean headline, List<Candidate> found) {
        int start = from;
        while (start < to) {
            int role = roleEnd(atoms, start, to);
            if (role > start) {
                start = role;
                continue;
            }
            if (skips(atoms, start, to, headline)) {
                start++;
                continue;
            }
            break;
        }
        if (to - start > 2 && stampsPerson(atoms, start)) {
            add(atoms, start, start + 1, headline, found);
            start++;
        }
        for (int i = start + 1; i < to; i++) {
            int role = roleEnd(atoms, i, to);
            if (role == to && !small(atoms.get(i - 1)) && atoms.get(to - 1).shape() != Atom.Shape.INITIAL) {
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
        boolean stamp = atom.shape() == Atom.Shape.CAPITALS || lists.places.rank(atom.lower()) >= 4;
        return stamp && lists.given(atoms.get(at + 1).lower()) && lists.places.rank(atoms.get(at + 1).lower()) < 3;
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
            if (atoms.get(i).lower().equals("of") && lists.given(atoms.get(start).lower()) && !isHead(atoms.get(i - 1).lower())) {
                add(atoms, start, i, headline, found);
                add(atoms, i, end, headline, found);
                return;
            }
        }
        boolean letter = end == start + 1 && atoms.get(start).lower().length() == 1;
        if (start < end && !letter && !tail(atoms, end)) {
            found.add(new Candidate(atoms, start, end, headline));
        }
    }

    /** Where a title or role that starts here ends; the start itself if none does, or if it is part of a name. */
    private int roleEnd(List<Atom> atoms, int start, int to) {
        if (to - start > 1 && isHead(atoms.get(to - 1).lower()) && !lists.titles.contains(atoms.get(start).lower())) {
            return start;
        }
        StringBuilder words = new StringBuilder();
        int best = start;
        for (int i = start; i < to && i - start < lists.roles.longest(); i++) {
            words.append(i == start ? "" : " ").append(atoms.get(i).lower());
            if (lists.roles.known(words.toString()) || (i == start && lists.titles.contains(words.toString()))) {
                best = i + 1;
            }
        }
        boolean partOfPlace = best > start && best < to && lists.placeHeads.contains(atoms.get(to - 1).lower());
        return partOfPlace ? start : best;
    }

    /** Whether the first word of a run does not belong to the name. */
    private boolean skips(List<Atom> atoms, int at, int to, boolean headline) {
        Atom atom = atoms.get(at);
        if (small(atom)) {
            return true;
        }
        if (placeStarts(atoms, at, to)) {
            return false;
        }
        if (to - at > 1 && lists.demonyms.containsKey(atom.lower() + " " + atoms.get(at + 1).lower())) {
            return to - at == 2 || !organizationFollows(atoms, at, to);
        }
        if (at > 0 && lists.demonyms.containsKey(atoms.get(at - 1).lower() + " " + atom.lower())) {
            return true;
        }
        boolean given = to - at > 1 && lists.given(atom.lower()) && lists.demonyms.getOrDefault(atom.lower(), "-").isEmpty();
        if (lists.demonyms.containsKey(atom.lower()) && !given) {
            return to - at == 1 || !organizationFollows(atoms, at, to);
        }
        boolean proves = at > 0 && !opensSentence(atoms, at) && !headline;
        if (proves) {
            return false;
        }
        if (seenCapital.contains(atom.lower()) && !seenLower.contains(atom.lower()) && !lists.functionWords.contains(atom.lower())) {
            return false;
        }
        int commonness = lists.commonness(atom.lower());
        boolean name = lists.given(atom.lower()) || lists.places.rank(atom.lower()) > 2;
        boolean known = commonness == 1 || (commonness > 0 && !name) || seenLower.contains(atom.lower());
        return known && !(to - at > 1 && ((name && commonness != 1) || headOfName(atoms, at, to)));
    }

    /** Whether the run starts with the name of a place of two or three words, such as South Africa. */
    private boolean placeStarts(List<Atom> atoms, int at, int to) {
        StringBuilder words = new StringBuilder(atoms.get(at).lower());
        for (int i = at + 1; i < to && i < at + 3; i++) {
            words.append(' ').append(atoms.get(i).lower());
            if (lists.places.rank(words.toString()) > 2 || lists.organizations.contains(words.toString())) {
                return true;
            }
        }
        return false;
    }

    private boolean organizationFollows(List<Atom> atoms, int at, int to) {
        String head = lists.organizationHeads.get(atoms.get(to - 1).lower());
        return head != null && !head.equals("state");
    }

    private boolean headOfName(List<Atom> atoms, int at, int to) {
        return (isHead(atoms.get(to - 1).lower()) || lists.organizationStarts.contains(atoms.get(at).lower()))
                && !lists.functionWords.contains(atoms.get(at).lower());
    }

    private static boolean opensSentence(List<Atom> atoms, int at) {
        if (at == 0) {
            return true;
        }
        Atom before = atoms.get(at - 1);
        return before.shape() == Atom.Shape.MARK && "\"“”„«‘'-–—:;•*([…".contains(before.text());
    }

    /** Whether nothing but its place gives a candidate its capital. */
    static boolean provesNothing(Candidate candidate) {
        return candidate.headline || opensSentence(candidate.sentence, candidate.from);
    }
}

package org.variorum.name.cue;

import java.util.List;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/** Finds the role that stands with a name; {@link UnnamedRoles} finds the others. Stateless but for the lists; shared freely. */
final class RoleReader {
    private static final int MOST_MODIFIERS = 4;
    private static final int KNOWN_PLACE = 2;
    private static final int REGION = 4;

    private final NameLists lists;
    private final Owners owners;

    RoleReader(NameLists lists) {
        this.lists = lists;
        this.owners = new Owners(lists);
    }

    /**
     * The role right before a candidate ("Foreign Minister", "spokesman") or in the apposition after it, normalized;
     * empty if none.
     */
    String with(Candidate c) {
        String before = before(c);
        return before.isEmpty() ? after(c) : before;
    }

    private String before(Candidate c) {
        List<Atom> atoms = c.sentence;
        int end = c.from;
        boolean comma = end > 1 && atoms.get(end - 1).is(",");
        if (comma) {
            end--;
        }
        end = withoutPlace(atoms, end);
        if (c.owner || placeOfRole(c)) {
            return "";
        }
        String best = "";
        for (int i = end - 1; i >= 0 && end - i <= lists.roles.longest() + 1; i--) {
            String phrase = lists.roles.phrase(atoms, i, end);
            boolean role = comma ? holds(atoms, i, end, phrase) : lists.roles.known(phrase);
            if (role || (!comma && i == end - 1 && lists.roles.title(phrase))) {
                best = phrase;
            }
        }
        if (best.isEmpty()) {
            return "";
        }
        c.titled = true;
        return lists.roles.normalize(best);
    }

    /** Where the role ends if a place stands after it: mayor of X, посол Украины. */
    private int withoutPlace(List<Atom> atoms, int end) {
        if (end < 2
                || !atoms.get(end - 1).capital()
                || (lists.places.rank(atoms.get(end - 1).lower()) == 0 && !ownsRole(atoms, end - 1))) {
            return end;
        }
        return lists.grammar.of.contains(atoms.get(end - 2).lower()) ? end - 2 : end - 1;
    }

    private boolean ownsRole(List<Atom> atoms, int at) {
        return at + 1 < atoms.size() && !lists.roles.endsAt(atoms, at + 1) && owners.ownsRole(atoms, at);
    }

    /** Whether this is the place of a role whose holder follows: мэр Казани Ринат Хасанов. */
    private boolean placeOfRole(Candidate c) {
        if (ownerBeforeComma(c)) {
            c.owner = true;
            return true;
        }
        if (lists.places.rank(c.lower()) < KNOWN_PLACE || c.to + 1 >= c.sentence.size()) {
            return false;
        }
        Atom next = c.sentence.get(c.to);
        Atom name = next.is(",") ? c.sentence.get(c.to + 1) : next;
        boolean known = next.capital() && lists.places.rank(c.lower()) >= REGION;
        return known || (name.capital() && lists.persons.given(name.lower()));
    }

    /** Whether the holder of a role follows its owner in the genitive and a comma: der Botschafter Norvaniens, Jan Kowal. */
    private boolean ownerBeforeComma(Candidate c) {
        return c.length() == 1
                && c.after(0).equals(",")
                && lists.declines()
                && lists.roles.endsAt(c.sentence, c.from)
                && !lists.persons.given(c.first().lower())
                && !lists.nominatives(c.first().lower()).isEmpty()
                && c.to + 2 < c.sentence.size()
                && c.sentence.get(c.to + 2).capital()
                && (lists.persons.given(c.after(1))
                        || (c.sentence.get(c.to + 1).capital() && c.after(3).equals(",")));
    }

    /** Whether a role that ends at a comma can be held by the name after it: the minister of justice, Jan Kowal. */
    private boolean holds(List<Atom> atoms, int from, int end, String phrase) {
        return lists.roles.head(atoms.get(from).lower()) && (from == end - 1 || lists.roles.known(phrase));
    }

    private String after(Candidate c) {
        if (!c.after(0).equals(",")) {
            return "";
        }
        int at = lists.grammar.determiners.contains(c.after(1)) ? 2 : 1;
        int start = c.to + at;
        String best = "";
        for (int i = start; i < start + MOST_MODIFIERS && i < c.sentence.size(); i++) {
            Atom atom = c.sentence.get(i);
            if (lists.roles.head(atom.lower())) {
                int end = roleEnd(c.sentence, i);
                if (namesAnother(c.sentence, end)) {
                    return "";
                }
                c.titled = true;
                best = tail(Atom.phrase(c.sentence, start, end));
            } else if (!best.isEmpty() || !describes(atom)) {
                break;
            }
        }
        return best;
    }

    /** Whether a role is that of a name right behind it, as the second in: Jan Kowal, Crown Prince Otto and others. */
    private boolean namesAnother(List<Atom> atoms, int end) {
        return end < atoms.size()
                && atoms.get(end).capital()
                && !lists.nounsAreCapital
                && lists.places.rank(atoms.get(end).lower()) == 0;
    }

    /** Whether a word may stand before the noun of a role in an apposition: no verb, no mark, no small word. */
    private boolean describes(Atom atom) {
        return atom.word()
                && !lists.around.personAfter().contains(atom.lower())
                && !lists.around.personBefore().contains(atom.lower())
                && (lists.roles.adjective(atom.lower()) || !lists.functionWords.contains(atom.lower()));
    }

    /** Where the role with this noun ends: minister of foreign affairs, chef de l'État. */
    private int roleEnd(List<Atom> atoms, int head) {
        return Math.max(head + 1, lists.roles.end(atoms, head));
    }

    /** The longest known role at the end of a phrase. */
    private String tail(String phrase) {
        String rest = phrase;
        while (!lists.roles.known(rest)) {
            int blank = rest.indexOf(' ');
            if (blank < 0) {
                return lists.roles.normalize(rest);
            }
            rest = rest.substring(blank + 1);
        }
        return lists.roles.normalize(rest);
    }
}

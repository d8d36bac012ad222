package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;
import org.variorum.text.Span;

/**
 * Finds the role that stands with a name, and roles that stand for someone unnamed. Stateless but for the lists; shared
 * freely.
 */
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
        if (lists.places.rank(c.lower()) < KNOWN_PLACE || c.to + 1 >= c.sentence.size()) {
            return false;
        }
        Atom next = c.sentence.get(c.to);
        Atom name = next.is(",") ? c.sentence.get(c.to + 1) : next;
        boolean known = next.capital() && lists.places.rank(c.lower()) >= REGION;
        return known || (name.capital() && lists.persons.given(name.lower()));
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

    /** Roles without a name: "the Russian ambassador", "a ministry spokeswoman". */
    List<NameMention> unnamed(List<Atom> atoms, Field field, List<Span> taken) {
        List<NameMention> found = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (!lists.roles.head(atoms.get(i).lower()) || named(atoms, roleEnd(atoms, i) - 1, taken)) {
                continue;
            }
            int start = i;
            while (start > 0
                    && i - start < MOST_MODIFIERS
                    && modifies(atoms.get(start - 1))
                    && !taken(taken, atoms.get(start - 1))) {
                start--;
            }
            if (lists.roles.headOrAdjective(atoms.get(i).lower()) && describes(atoms, i)) {
                continue;
            }
            boolean afterName = start > 0 && taken(taken, atoms.get(start - 1));
            int determiner = determiner(atoms, start);
            if (determiner == start && !afterName && !(lists.grammar.determiners.isEmpty() && acts(atoms, i))) {
                continue;
            }
            int end = roleEnd(atoms, i);
            Span span = atoms.get(determiner).span().cover(atoms.get(end - 1).span());
            if (!taken(taken, span)) {
                String described = start == i ? "" : Atom.phrase(atoms, start, i) + " ";
                String role = lists.roles.normalize(described + lists.roles.phrase(atoms, i, end));
                found.add(new NameMention(field, span, Kind.PERSON, Form.ROLE, role));
            }
        }
        return found;
    }

    /** Whether a word such as official describes the word after it rather than someone. */
    private boolean describes(List<Atom> atoms, int at) {
        if (at + 1 >= atoms.size() || !atoms.get(at + 1).word()) {
            return false;
        }
        String next = atoms.get(at + 1).lower();
        return !lists.around.personAfter().contains(next)
                && !lists.governmentVerbs.containsKey(next)
                && !lists.smallWords.containsKey(next)
                && !lists.around.placeCues().containsKey(next);
    }

    /** Where the article or the like before a role stands, the elided one of l'ambassadeur too; its start if none. */
    private int determiner(List<Atom> atoms, int start) {
        int at = start > 1
                        && (atoms.get(start - 1).is("'") || atoms.get(start - 1).is("’"))
                ? start - 2
                : start - 1;
        return at >= 0 && lists.grammar.determiners.contains(atoms.get(at).lower()) ? at : start;
    }

    /** Whether someone of this role does what people do, where no article tells that someone is meant. */
    private boolean acts(List<Atom> atoms, int at) {
        return at + 1 < atoms.size()
                && lists.around.personAfter().contains(atoms.get(at + 1).lower());
    }

    private boolean modifies(Atom atom) {
        return lists.roles.modifies(atom.lower());
    }

    /** Whether a name stands right after the role, so that the role belongs to it. */
    private static boolean named(List<Atom> atoms, int head, List<Span> taken) {
        if (head + 1 < atoms.size() && (taken(taken, atoms.get(head + 1)) || taken(taken, atoms.get(head)))) {
            return true;
        }
        boolean comma = head + 2 < atoms.size() && atoms.get(head + 1).is(",");
        return comma && taken(taken, atoms.get(head + 2));
    }

    private static boolean taken(List<Span> taken, Atom atom) {
        return taken(taken, atom.span());
    }

    /** Whether a span shares words with one of these, which are sorted and apart. */
    static boolean taken(List<Span> taken, Span span) {
        int at = java.util.Collections.binarySearch(taken, span);
        if (at >= 0) {
            return true;
        }
        int before = -at - 2;
        return before >= 0 && taken.get(before).overlaps(span)
                || before + 1 < taken.size() && taken.get(before + 1).overlaps(span);
    }
}

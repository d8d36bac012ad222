package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Span;

/**
 * Finds the role that stands with a name, and roles that stand for someone unnamed. Stateless but for the lists; shared
 * freely.
 */
final class RoleReader {
    private static final int MOST_MODIFIERS = 4;
    private static final int COUNTRY_OR_REGION = 4;
    private static final String DETERMINERS = " the a an his her their its this that one another ";

    private final NameLists lists;

    RoleReader(NameLists lists) {
        this.lists = lists;
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
        if (end > 1
                && atoms.get(end - 1).is(",")
                && lists.roleHeads.containsKey(atoms.get(end - 2).lower())) {
            end--;
        }
        if (end > 1 && lists.places.rank(atoms.get(end - 1).lower()) >= COUNTRY_OR_REGION) {
            end--;
        }
        String best = "";
        StringBuilder words = new StringBuilder();
        for (int i = end - 1; i >= 0 && end - i <= lists.roles.longest(); i--) {
            words.insert(
                    0, words.length() == 0 ? atoms.get(i).lower() : atoms.get(i).lower() + " ");
            String phrase = words.toString();
            if (lists.roles.known(phrase) || (i == end - 1 && lists.titles.contains(phrase))) {
                best = phrase;
            }
        }
        if (best.isEmpty()) {
            return "";
        }
        c.titled = true;
        return lists.roles.normalize(best);
    }

    private String after(Candidate c) {
        if (!c.after(0).equals(",")) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        String best = "";
        int at = DETERMINERS.contains(" " + c.after(1) + " ") && !c.after(1).isEmpty() ? 2 : 1;
        for (int i = at; i < at + MOST_MODIFIERS && c.to + i < c.sentence.size(); i++) {
            Atom atom = c.sentence.get(c.to + i);
            if (!atom.word()) {
                break;
            }
            words.append(words.length() == 0 ? "" : " ").append(atom.lower());
            if (lists.roleHeads.containsKey(atom.lower())) {
                c.titled = true;
                best = tail(words.toString());
            } else if (!best.isEmpty()) {
                break;
            }
        }
        return best;
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
            if (!lists.roleHeads.containsKey(atoms.get(i).lower()) || named(atoms, i, taken)) {
                continue;
            }
            int start = i;
            while (start > 0
                    && i - start < MOST_MODIFIERS
                    && modifies(atoms.get(start - 1))
                    && !taken(taken, atoms.get(start - 1))) {
                start--;
            }
            if (lists.roleHeads.getOrDefault(atoms.get(i).lower(), "").equals("adjective") && describes(atoms, i)) {
                continue;
            }
            boolean afterName = start > 0 && taken(taken, atoms.get(start - 1));
            boolean determined =
                    start > 0 && DETERMINERS.contains(" " + atoms.get(start - 1).lower() + " ");
            if (!determined && !afterName) {
                continue;
            }
            Span span = atoms.get(determined ? start - 1 : start)
                    .span()
                    .cover(atoms.get(i).span());
            found.add(new NameMention(field, span, Kind.PERSON, Form.ROLE, phrase(atoms, start, i)));
        }
        return found;
    }

    /** Whether a word such as official describes the word after it rather than someone. */
    private boolean describes(List<Atom> atoms, int at) {
        if (at + 1 >= atoms.size() || !atoms.get(at + 1).word()) {
            return false;
        }
        String next = atoms.get(at + 1).lower();
        return !lists.personAfter.contains(next)
                && !lists.governmentVerbs.containsKey(next)
                && !lists.smallWords.containsKey(next)
                && !lists.placeCues.containsKey(next);
    }

    private boolean modifies(Atom atom) {
        return lists.roleAdjectives.contains(atom.lower()) || lists.demonyms.containsKey(atom.lower());
    }

    private String phrase(List<Atom> atoms, int start, int head) {
        StringBuilder words = new StringBuilder();
        for (int k = start; k <= head; k++) {
            words.append(k == start ? "" : " ").append(atoms.get(k).lower());
        }
        return lists.roles.normalize(words.toString());
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

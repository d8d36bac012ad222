package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;
import org.variorum.text.Span;

/** Finds roles that stand for someone unnamed. Stateless but for the lists; shared freely. */
final class UnnamedRoles {
    private static final int MOST_MODIFIERS = 4;

    private final NameLists lists;

    UnnamedRoles(NameLists lists) {
        this.lists = lists;
    }

    /** Roles without a name: "the Russian ambassador", "a ministry spokeswoman". */
    List<NameMention> find(List<Atom> atoms, Field field, List<Span> taken) {
        List<NameMention> found = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (!lists.roles.head(atoms.get(i).lower())
                    || named(atoms, Math.max(i + 1, lists.roles.end(atoms, i)) - 1, taken)) {
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
            int end = Math.max(i + 1, lists.roles.end(atoms, i));
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
        int at = Collections.binarySearch(taken, span);
        if (at >= 0) {
            return true;
        }
        int before = -at - 2;
        return before >= 0 && taken.get(before).overlaps(span)
                || before + 1 < taken.size() && taken.get(before + 1).overlaps(span);
    }
}

package org.variorum.name.cue;

import java.util.List;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Where the name of an organization or a place goes on in small letters, as it does in languages that give a capital to
 * its first word alone: Union africaine, Office français de la biodiversité, Федеральная антимонопольная служба. Which
 * words are adjectives is told by their endings. Stateless but for the lists; shared freely.
 */
final class LowerTail {
    private static final int MOST_ADJECTIVES = 3;
    private static final int SHORTEST_NOUN = 4;

    private final NameLists lists;

    LowerTail(NameLists lists) {
        this.lists = lists;
    }

    /** Where a name that is written large between two places really ends; the second place if nothing goes on. */
    int end(List<Atom> atoms, int start, int end) {
        if (lists.grammar.adjectiveEndings.isEmpty()
                || end >= atoms.size()
                || atoms.get(start).acronym()) {
            return end;
        }
        int head = afterAdjectives(atoms, start, end);
        return head > end ? head : end == start + 1 ? afterHead(atoms, start) : end;
    }

    /** The head stands last: Московской бирже. A people or a common word that opens a sentence proves no name. */
    private int afterAdjectives(List<Atom> atoms, int start, int end) {
        Atom last = atoms.get(end - 1);
        if (!lists.adjective(last.lower()) && lists.places.rank(last.lower()) == 0) {
            return end;
        }
        int at = adjectives(atoms, end);
        if (at >= atoms.size()
                || atoms.get(at).shape() != Atom.Shape.LOWER
                || !lists.headInside(atoms.get(at).lower())) {
            return end;
        }
        String first = atoms.get(start).lower();
        boolean common = lists.commonness(first) > 0 && end == start + 1 && at == end;
        boolean proves = !SeenWords.opensSentence(atoms, start) || !(common || lists.people(first));
        return proves ? at + 1 : end;
    }

    /** The head stands first: Union africaine, Ministero della salute. */
    private int afterHead(List<Atom> atoms, int start) {
        if (!lists.organizationStarts.contains(atoms.get(start).lower())) {
            return start + 1;
        }
        int end = adjectives(atoms, start + 1);
        boolean proves = end > start + 1 || !SeenWords.opensSentence(atoms, start);
        int noun = end;
        if (proves && noun < atoms.size() && joins(atoms.get(noun))) {
            noun++;
            while (noun < atoms.size()
                    && (atoms.get(noun).is("'") || atoms.get(noun).is("’") || article(atoms.get(noun)))) {
                noun++;
            }
            if (noun < atoms.size() && noun(atoms.get(noun))) {
                return noun + 1;
            }
        }
        return end;
    }

    private boolean joins(Atom atom) {
        String after = lists.smallWords.getOrDefault(atom.lower(), "");
        return atom.shape() == Atom.Shape.LOWER && (lists.grammar.of.contains(atom.lower()) || after.equals("head"));
    }

    private boolean article(Atom atom) {
        return lists.grammar.articles.contains(atom.lower()) || lists.grammar.elisions.contains(atom.lower());
    }

    private boolean noun(Atom atom) {
        return atom.shape() == Atom.Shape.LOWER
                && atom.text().length() >= SHORTEST_NOUN
                && !lists.functionWords.contains(atom.lower())
                && !lists.roles.head(atom.lower());
    }

    private int adjectives(List<Atom> atoms, int from) {
        int at = from;
        while (at < atoms.size()
                && at - from < MOST_ADJECTIVES
                && atoms.get(at).shape() == Atom.Shape.LOWER
                && lists.adjective(atoms.get(at).lower())) {
            at++;
        }
        return at;
    }
}

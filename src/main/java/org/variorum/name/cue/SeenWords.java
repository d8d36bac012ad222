package org.variorum.name.cue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Which words a text writes small, and which with a capital where none is due. One instance serves one text; not shared
 * between threads.
 */
final class SeenWords {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";
    private static final String OPENERS = "\"\u201c\u201d\u201e\u00ab\u2018'-\u2013\u2014:;\u2022*([\u2026";

    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();
    private final Set<String> particles = new HashSet<>(); // with the capital after them
    private final NameLists lists;

    SeenWords(NameLists lists) {
        this.lists = lists;
    }

    /** Takes in how one sentence writes its words. */
    void learn(List<Atom> atoms, boolean headline) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.shape() == Atom.Shape.LOWER) {
                small.add(atom.lower());
            } else if (atom.shape() == Atom.Shape.CAPITAL && !headline && !opensSentence(atoms, i)) {
                capital.add(atom.lower());
                capital.addAll(lists.nominatives(atom.lower()));
                if (lists.persons.particle(atom.lower())
                        && i + 1 < atoms.size()
                        && lists.persons.given(atoms.get(i - 1).lower())) {
                    particles.add(atom.lower() + " " + atoms.get(i + 1).lower());
                }
            }
        }
    }

    /** Whether a particle and what follows stand with capitals inside a sentence elsewhere: De Smedt after Pieter De Smedt. */
    boolean insideName(List<Atom> atoms, int particle) {
        return particle + 1 < atoms.size()
                && particles.contains(atoms.get(particle).lower() + " "
                        + atoms.get(particle + 1).lower());
    }

    /** Whether the text also writes the word small. */
    boolean small(String lower) {
        return small.contains(lower);
    }

    /** Whether the text writes the word with a capital inside a sentence. */
    boolean asName(String lower) {
        return capital.contains(lower);
    }

    /** Whether it does so and never writes the word small. */
    boolean onlyAsName(String lower) {
        return capital.contains(lower) && !small.contains(lower);
    }

    /** Whether a mark opens or closes a quotation or a title. */
    static boolean quote(char mark) {
        return QUOTES.indexOf(mark) >= 0;
    }

    /** Whether an apostrophe stands right after a word and before the next: l'Union. */
    private static boolean elides(List<Atom> atoms, int mark) {
        return mark > 0
                && mark + 1 < atoms.size()
                && (atoms.get(mark).is("'") || atoms.get(mark).is("’"))
                && atoms.get(mark - 1).word()
                && atoms.get(mark - 1).span().end() == atoms.get(mark).span().start()
                && atoms.get(mark).span().end() == atoms.get(mark + 1).span().start();
    }

    /** Whether a word opens a sentence, a quotation or a clause, so that its capital proves nothing. */
    static boolean opensSentence(List<Atom> atoms, int at) {
        if (at == 0) {
            return true;
        }
        Atom before = atoms.get(at - 1);
        boolean low = at > 1 && before.is(",") && atoms.get(at - 2).is(","); // ,,as some write low quote marks
        boolean opens = before.shape() == Atom.Shape.MARK && OPENERS.contains(before.text());
        return low || (opens && !elides(atoms, at - 1));
    }
}

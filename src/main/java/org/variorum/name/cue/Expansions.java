package org.variorum.name.cue;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * Acronyms that a text explains, in either order: North Sea Fishing Council (NSFC), NSFC (North Sea Fishing Council),
 * but also superintendent of police (SP), which makes no name of SP. One instance serves one text; not shared between
 * threads. Linear in the number of words.
 */
final class Expansions {
    private static final int MOST_SMALL_WORDS = 4;
    private static final int LONGEST_SMALL_WORD = 3;

    private final Set<String> named = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<Atom, Integer> ends =
            new IdentityHashMap<>(); // by first word: where the explanation before a bracket ends
    private final boolean firstTells;

    /** @param lists of the language, in which perhaps the first word of a name alone has a capital */
    Expansions(NameLists lists) {
        this.firstTells = lists.capitalTells;
    }

    /** Takes in one sentence. */
    void learn(List<Atom> atoms) {
        for (int i = 1; i + 2 < atoms.size(); i++) {
            if (!atoms.get(i).is("(")) {
                continue;
            }
            if (atoms.get(i + 1).acronym() && atoms.get(i + 2).is(")")) {
                before(atoms, i, atoms.get(i + 1).lower());
            } else if (atoms.get(i - 1).acronym()) {
                after(atoms, i + 1, atoms.get(i - 1).lower());
            }
        }
    }

    /** Reads the words that end before a bracket backwards, a letter of the acronym each. */
    private void before(List<Atom> atoms, int end, String letters) {
        int at = letters.length() - 1;
        int capitals = 0;
        int small = 0;
        int first = end;
        for (int i = end - 1; i >= 0 && at >= 0 && end - i <= letters.length() + MOST_SMALL_WORDS; i--) {
            Atom atom = atoms.get(i);
            if (initial(atom, letters.charAt(at))) {
                capitals += atom.capital() ? 1 : 0;
                small += atom.capital() ? 0 : 1;
                first = i;
                at--;
            } else if (!skipped(atom)) {
                return;
            }
        }
        if (at < 0 && firstTells && first < end && atoms.get(first).capital()) {
            ends.put(atoms.get(first), end);
            named.add(letters);
        }
        settle(letters, at < 0, capitals, small);
    }

    private void after(List<Atom> atoms, int start, String letters) {
        int at = 0;
        int capitals = 0;
        int small = 0;
        for (int i = start; i < atoms.size() && !atoms.get(i).is(")"); i++) {
            Atom atom = atoms.get(i);
            if (at < letters.length() && initial(atom, letters.charAt(at))) {
                capitals += atom.capital() ? 1 : 0;
                small += atom.capital() ? 0 : 1;
                at++;
            } else if (!skipped(atom)) {
                return;
            }
        }
        settle(letters, at == letters.length(), capitals, small);
    }

    private void settle(String letters, boolean whole, int capitals, int small) {
        if (whole && capitals > small) {
            named.add(letters);
        } else if (whole) {
            common.add(letters);
        }
    }

    private static boolean initial(Atom atom, char letter) {
        return atom.word() && Character.toLowerCase(atom.text().charAt(0)) == letter;
    }

    private static boolean skipped(Atom atom) {
        return atom.is("-") || atom.is("&") || (!atom.capital() && atom.text().length() <= LONGEST_SMALL_WORD);
    }

    /** Where the words that explain an acronym end, if they start here; 0 if they do not. */
    int end(Atom first) {
        return ends.getOrDefault(first, 0);
    }

    /** Whether the text explains these letters by words with capitals. */
    boolean named(String lower) {
        return named.contains(lower);
    }

    /** Whether the text explains these letters by words that name nobody. */
    boolean common(String lower) {
        return common.contains(lower) && !named.contains(lower);
    }
}

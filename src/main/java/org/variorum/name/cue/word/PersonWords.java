package org.variorum.name.cue.word;

import java.util.HashSet;
import java.util.Set;
import org.variorum.name.Endings;
import org.variorum.text.Language;

/**
 * The words that names of persons are made of, as one language writes and inflects them. Immutable, safe to share between
 * threads.
 */
public final class PersonWords {
    private static final Set<String> GIVEN = WordTables.words(Language.UNKNOWN, "given-names");
    private static final Set<String> FAMILY = WordTables.words(Language.UNKNOWN, "family-names");
    private static final Set<String> REGNAL = WordTables.words(Language.UNKNOWN, "regnal-numbers");
    private static final Set<String> PARTICLES = particles();

    private final Endings endings;
    private final Set<String> ownGiven = new HashSet<>();

    PersonWords(Language language) {
        this.endings = Endings.in(language);
        for (String name : WordTables.words(language, "given-names")) {
            ownGiven.add(name);
            ownGiven.add(Endings.unaccented(name));
        }
    }

    private static Set<String> particles() {
        Set<String> words = WordTables.words(Language.UNKNOWN, "name-particles");
        words.addAll(WordTables.words(Language.UNKNOWN, "name-articles"));
        words.remove("the");
        return words;
    }

    /** Whether a lower-case word is a listed given name, in the nominative or inflected. */
    public boolean given(String lower) {
        return listedGiven(lower) || endings.nominatives(lower).stream().anyMatch(this::listedGiven);
    }

    private boolean listedGiven(String lower) {
        return GIVEN.contains(lower) || ownGiven.contains(lower);
    }

    /** Whether a word, or either half of it, is a listed given name: Jean-Luc. */
    public boolean startsFullName(Atom word) {
        int hyphen = word.lower().indexOf('-');
        return given(word.lower())
                || (hyphen > 0
                        && (given(word.lower().substring(0, hyphen))
                                || given(word.lower().substring(hyphen + 1))));
    }

    /** Whether a lower-case word is a listed family name, in the nominative or inflected. */
    public boolean family(String lower) {
        return FAMILY.contains(lower) || endings.nominatives(lower).stream().anyMatch(FAMILY::contains);
    }

    /** Whether a word is a number of kings or queens. */
    public boolean regnal(String lower) {
        return REGNAL.contains(lower);
    }

    /** Whether a small word joins the words of a name. */
    public boolean particle(String lower) {
        return lower.length() > 1 && PARTICLES.contains(lower);
    }
}

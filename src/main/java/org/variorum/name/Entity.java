package org.variorum.name;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Someone or something that the night's articles name, with every spelling they use. Immutable.
 *
 * @param id stays the same over nights and reruns
 * @param kind what it is
 * @param name the preferred spelling
 * @param spellings every spelling met this night, the most used first
 */
public record Entity(String id, Kind kind, String name, List<Spelling> spellings) {

    /** The sources that name it. */
    public SortedSet<String> sources() {
        SortedSet<String> sources = new TreeSet<>();
        spellings.forEach(spelling -> sources.addAll(spelling.sources()));
        return sources;
    }

    /**
     * The spellings that one source uses and no other, while several sources agree on another one of as many words in the same script: habits or slips
     * of that source, not shorter forms of the name.
     */
    public List<Spelling> standingAlone() {
        return spellings.stream()
                .filter(one -> one.sources().size() == 1 && spellings.stream().anyMatch(other -> rivals(other, one)))
                .toList();
    }

    private static boolean rivals(Spelling shared, Spelling alone) {
        return shared.sources().size() > 1
                && !shared.sources().containsAll(alone.sources())
                && shared.script().equals(alone.script())
                && shared.words() == alone.words();
    }

    /**
     * One spelling.
     *
     * @param text as printed
     * @param script ISO 15924 code of its letters ("Latn", "Cyrl")
     * @param articles how many articles use it
     * @param sources which sources use it, sorted
     */
    public record Spelling(String text, String script, int articles, List<String> sources) {
        /**
         * Whether a word of it mixes Latin letters with Cyrillic or Greek ones, which look alike: a slip of the keyboard, or a name made so that no search
         * finds it.
         */
        public boolean mixed() {
            return Arrays.stream(text.split("[\\s-]+")).anyMatch(Spelling::mixes);
        }

        private static boolean mixes(String word) {
            Set<UnicodeScript> scripts = word.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .collect(Collectors.toSet());
            return scripts.contains(UnicodeScript.LATIN)
                    && (scripts.contains(UnicodeScript.CYRILLIC) || scripts.contains(UnicodeScript.GREEK));
        }

        private int words() {
            return text.split("[\\s-]+").length;
        }
    }
}

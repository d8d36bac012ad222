package org.variorum.name.spelling.word;

import java.util.List;
import org.variorum.name.spelling.sound.Script;

/**
 * One distinct name, parsed once and compared often. Immutable, safe to share between threads.
 *
 * @param text as given
 * @param script of most of its letters
 * @param tokens its words in the order written; empty if it has no letters
 * @param organization whether its words are those of an organization
 * @param masked whether letters of another script stood in for ones that look alike
 * @param generation what its suffix tells of several who bear the name ("2" for Jr); empty if nothing
 * @param core how many words it cannot do without
 * @param initials the letters that stand for names, in the order of the alphabet; mostly none
 */
public record ParsedName(
        String text,
        Script script,
        List<NameToken> tokens,
        boolean organization,
        boolean masked,
        String generation,
        int core,
        String initials) {

    /** The name without letters. */
    public static final ParsedName EMPTY = new ParsedName("", Script.LATN, List.of(), false, false, "", 0, "");

    /** Whether two spellings have the same letters, however they are parted into words. */
    public boolean sameLetters(ParsedName other) {
        return sameWords(other) || letters().equals(other.letters());
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.text()));
        return letters.toString();
    }

    /** Whether another name has the same words in the same order, whatever stands between them. */
    public boolean sameWords(ParsedName other) {
        boolean same = tokens.size() == other.tokens.size();
        for (int i = 0; same && i < tokens.size(); i++) {
            same = tokens.get(i).text().equals(other.tokens.get(i).text());
        }
        return same;
    }
}

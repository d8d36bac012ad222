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
 */
public record ParsedName(String text, Script script, List<NameToken> tokens, boolean organization, boolean masked, String generation) {

    /** Its words without blanks and particles, for a quick look whether two spellings are the same letters. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.text()));
        return letters.toString();
    }
}

package org.variorum.text;

import java.util.List;

/**
 * A text as the finders see it: its sentences and tokens in reading order, with the spans that cleaning marked left
 * out. All offsets are those of the text itself. Made once per article and field and shared by all finders. Immutable,
 * safe to share between threads.
 *
 * @param text the text as read from the dump, whole
 * @param language its language, or {@link Language#UNKNOWN}
 * @param sentences in reading order; one may run across a span left out inside it, or across a line break that cut it
 *     in two
 * @param tokens of all sentences, in order; none touches a span that was left out
 */
public record Reading(String text, Language language, List<Sentence> sentences, List<Token> tokens) {

    /**
     * Reads a text.
     *
     * @param leftOut spans that are not part of what the article says, in ascending order, not overlapping
     */
    public static Reading of(String text, Language language, List<Span> leftOut) {
        return SentenceReader.read(text, language, leftOut);
    }

    /** The tokens of one sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }
}

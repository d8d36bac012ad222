package org.variorum.report.night;

/**
 * Words of an article with what stands around them, enough to be judged without opening the dump. Immutable.
 *
 * @param passage the words as the dump has them
 * @param words the same for the eye: without what is marked in them, such as tags
 * @param before what stands before them in the same paragraph, for the eye too, cut to a line
 * @param after what stands behind them
 * @param byline whose words
 * @param quote word for how much of an utterance they are; empty unless they are a quotation
 * @param speaker the words that name its speaker, possibly empty
 * @param rule name of the rule that read them; empty where the finding does not tell
 * @param low smallest value meant; no number unless they are a figure
 * @param high largest value meant; infinite if open
 */
public record Quoted(
        Passage passage,
        String words,
        String before,
        String after,
        Byline byline,
        String quote,
        String speaker,
        String rule,
        double low,
        double high) {}

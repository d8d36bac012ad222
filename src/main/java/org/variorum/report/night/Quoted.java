package org.variorum.report.night;

import java.util.Optional;
import org.variorum.figure.FigureMention;
import org.variorum.quote.Quotation;

/**
 * Words of an article with what stands around them, enough to be judged without opening the dump. Immutable.
 *
 * @param passage the words
 * @param before what stands before them in the same paragraph, cut to a line
 * @param after what stands behind them
 * @param byline whose words
 * @param quotation the quotation that they are, if they are one
 * @param speaker the words that name its speaker, possibly empty
 * @param figure the figure that they are, if they are one
 */
public record Quoted(
        Passage passage,
        String before,
        String after,
        Byline byline,
        Optional<Quotation> quotation,
        String speaker,
        Optional<FigureMention> figure) {}

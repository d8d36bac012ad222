/**
 * Clauses read without a parser: who is the subject of a verb, by word order, function words and names.
 *
 * <p>In comes a reading; out come its pieces with quotations folded away, noun phrases as ranges of pieces, and the
 * speech words of a language. Attribution ({@code quote}) and claim frames ({@code claim}) both stand on this. Nothing
 * here knows what a quotation says or what a verb means beyond its being a verb of saying. The idea of reading subjects
 * by order alone is that of shallow parsing (Abney, "Parsing by Chunks", 1991).
 */
@NullMarked
package org.variorum.quote.clause;

import org.jspecify.annotations.NullMarked;

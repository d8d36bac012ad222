/**
 * Counted and measured quantities: a value as an interval with its qualifier and unit, what is counted, by or of whom,
 * where, and who says so.
 *
 * <p>In comes a reading with its name mentions and the spans that are dates; out go figure mentions. Magnitude words,
 * number words, qualifiers, units and traps are data, one folder a language. Nothing is compared here and no figure of
 * another article is known: that is the work of {@code compare}. The order of work (number, magnitude, unit, qualifier,
 * then the noun) follows the grammar of quantity finders such as duckling and Recognizers-Text.
 */
@NullMarked
package org.variorum.figure;

import org.jspecify.annotations.NullMarked;

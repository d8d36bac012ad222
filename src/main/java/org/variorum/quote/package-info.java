/**
 * Quotations and who speaks them.
 *
 * <p>In comes a reading with its name mentions; out go quotations with their exact span, kind, speaker and the cue that
 * attributes them. Pairs of quote marks, cue verbs, pronouns and role nouns are data, one folder a language. Quotations
 * of two articles are not lined up here: that is the work of {@code compare}. Attribution by cue, word order and carry-over, without a parser, follows
 * O'Keefe et al., "A Sequence Labelling Approach to Quote Attribution" (2012), in its rule-based baseline.
 */
@NullMarked
package org.variorum.quote;

import org.jspecify.annotations.NullMarked;

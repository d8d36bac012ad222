package org.variorum.quote;

import org.variorum.quote.clause.Phrase;

/**
 * Who speaks a quotation and what told it. Immutable.
 *
 * @param speaker the words that name the speaker
 * @param cue the verb as printed, or empty
 * @param rule which rule told it
 */
record Attribution(Phrase speaker, String cue, AttributionRule rule) {}

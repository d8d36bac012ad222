package org.variorum.figure;

/**
 * A quantity as read from its own phrase, before anything is known of the sentence around it. Immutable.
 *
 * @param from index of its first token, the qualifier's if there is one
 * @param to one past the index of its last token
 * @param values what it stands for
 * @param qualifier how it is hedged
 * @param unit what it measures
 * @param counts what it counts, or empty
 */
record Quantity(int from, int to, Interval values, Qualifier qualifier, Unit unit, String counts) {}

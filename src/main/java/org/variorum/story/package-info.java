/**
 * Copies, stories and storylines. In come the night's articles with what was found in them and who their names mean, and what earlier nights left; out
 * go stories, new ones and those that go on under their id: the reports of one event, with the copies among them, how far any two of them are one voice,
 * and the continuing affair each belongs to; and what this night leaves to later ones. Keeps no text, only signatures and short vectors. Articles are
 * taken in by {@code sketch}, weighed by {@code vector}, copies found by {@code copy}; reports in different languages are joined by names, days and
 * figures; last comes what the desk rules. Does not compare facts (the {@code compare} package does) and never infers dependence from agreeing values,
 * only from text. Ideas: bottom-k samples of shingles (Broder 1997), clustering with a date window (topic detection and tracking, Allan 2002),
 * inverse document frequency from a running register.
 */
@NullMarked
package org.variorum.story;

import org.jspecify.annotations.NullMarked;

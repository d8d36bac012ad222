/**
 * Copies, stories and storylines. In come the night's articles with what was found in them and who their names mean; out go stories: the
 * reports of one event, with the copies among them, how far any two of them are one voice, and the continuing affair each belongs to. Keeps no
 * text, only signatures and short vectors. Articles are taken in by {@code sketch}, copies found by {@code copy}; reports in different languages are
 * joined last, by names, days and figures. Does not compare facts (the {@code compare} package does) and never infers dependence from agreeing
 * values, only from text. Ideas: one-permutation MinHash (Li, Owen, Zhang 2012), single-pass clustering with a date window (topic detection and
 * tracking, Allan 2002), inverse document frequency from a running register.
 */
@NullMarked
package org.variorum.story;

import org.jspecify.annotations.NullMarked;

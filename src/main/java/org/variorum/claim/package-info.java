/**
 * Propositions with their holder: who says that who did what to whom, and whether it is said to be so.
 *
 * <p>In comes a reading with its name mentions and quotations; out go claim frames, made from clauses by cue and order,
 * without a parser. Predicate classes, cue verbs, negations and clause words are data, one folder a language. What
 * cannot be read safely is left out. Nothing here compares two claims. The idea of a frame of predicate class and roles
 * is that of FrameNet, narrowed to what a news desk asks.
 */
@NullMarked
package org.variorum.claim;

import org.jspecify.annotations.NullMarked;

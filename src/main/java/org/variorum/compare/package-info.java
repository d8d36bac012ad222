/**
 * The facts of one story, lined up: what its articles say about the same name, date, quantity, utterance and proposition, in slots and cells.
 *
 * <p>In: a {@link org.variorum.story.Story} and what was found in each of its articles. Out: a {@link org.variorum.compare.Comparison} with
 * slots, verdicts, suspects, and what only the story could settle about its articles. One class per {@link org.variorum.compare.Axis}; what an
 * axis looks at stands in rooms of its own below: {@code witness}, {@code quantity}, {@code proposition} and {@code wording}.
 *
 * <p>Does not weigh sources, and does not say who is right: that is the score's affair. Reads no files but its lexicons.
 *
 * <p>The idea is that of textual scholarship, where the readings of all witnesses of a text are collated; a slot holds a graph of readings, not
 * clusters, because fitting together is not transitive.
 */
@NullMarked
package org.variorum.compare;

import org.jspecify.annotations.NullMarked;

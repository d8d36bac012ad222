/**
 * Articles as vectors: terms weighted by how rare they are in this night and those before, sums of several articles, what can be compared across
 * languages. In come sketches, and the register that earlier nights left; out go bundles, of which averages over all pairs follow without looking at the
 * pairs. Does not decide what belongs together. Idea: inverse document frequency from a running register (topic detection and tracking, Allan 2002).
 */
@NullMarked
package org.variorum.story.vector;

import org.jspecify.annotations.NullMarked;

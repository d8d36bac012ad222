/**
 * Whether two figures are one quantity, and whether they fit: what is counted, by whom, where, in which words around it, and the interval meant.
 *
 * <p>In: figures with who and where settled. Out: an {@link org.variorum.compare.quantity.Outcome} for two of them. Knows nothing of slots. Does
 * not convert currencies, and does not add up parts.
 *
 * <p>The same noun with another number is a real conflict in one case out of five only; so a conflict here needs the same surroundings too.
 */
@NullMarked
package org.variorum.compare.quantity;

import org.jspecify.annotations.NullMarked;

/**
 * The articles of one story as witnesses: each made ready to be lined up, with what only the story can settle about it.
 *
 * <p>In: articles, what was found in them, who their names mean. Out: {@link org.variorum.compare.witness.Witness}es, where lone last names,
 * roles and missing dates are settled from the siblings as far as exactly one reading fits. Does not compare anything, and never overrules what
 * an article settled by itself.
 *
 * <p>"Witness" is the word of textual scholarship for one copy of a text.
 */
@NullMarked
package org.variorum.compare.witness;

import org.jspecify.annotations.NullMarked;

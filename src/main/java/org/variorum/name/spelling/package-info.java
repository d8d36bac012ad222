/**
 * Whether two spellings, in whatever scripts, are one name. In come parsed names, out come a score and its reasons: words
 * are lined up one to one by how alike they sound, and what fits, conflicts or is missing is weighed. The names come from
 * {@code word}, their sounds from {@code sound}; which names are worth comparing is told by {@code block}. Knows nothing
 * of articles and of who is meant. Sources: token alignment for names (Monge and Elkan 1996), weights by logistic
 * regression.
 */
@NullMarked
package org.variorum.name.spelling;

import org.jspecify.annotations.NullMarked;

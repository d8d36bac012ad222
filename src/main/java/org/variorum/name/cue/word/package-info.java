/**
 * The words by which names are found: the atoms of a sentence, and all that the lists of a language know of words. In come
 * tables of the lexicon, out go answers about words; what a name is, is not told here but in {@code cue}. Where a
 * language has no list of its own the English one stands in, except for common words.
 */
@NullMarked
package org.variorum.name.cue.word;

import org.jspecify.annotations.NullMarked;

/**
 * Whether two spellings, in whatever scripts, are one name. In come strings, out come a score and its reasons. A name
 * is parsed once into words with roles; each word is read as sound symbols of its own script; words are lined up
 * one to one by learned log odds of symbols standing for each other, and what fits, conflicts or is missing is
 * weighed. Knows nothing of articles and of who is meant. Sources: pair hidden Markov models for transliteration
 * (Durbin et al. 1998), token alignment for names (Monge and Elkan 1996).
 */
@NullMarked
package org.variorum.name.spelling;

import org.jspecify.annotations.NullMarked;

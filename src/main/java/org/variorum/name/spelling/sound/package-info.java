/**
 * Writing systems and what their letters sound like. In come folded words, out come sound symbols and what it is worth
 * when one symbol stands where another spelling has a different one. A symbol keeps all the sounds its letters can stand
 * for, so no convention of romanization is chosen beforehand. Knows nothing of names and their parts. Source: pair hidden
 * Markov models for transliteration (Durbin et al. 1998).
 */
@NullMarked
package org.variorum.name.spelling.sound;

import org.jspecify.annotations.NullMarked;

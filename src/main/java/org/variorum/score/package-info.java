/**
 * Consistency of sources: how far their shared facts fit what the other independent voices support, with intervals and an exact trace; and the
 * fusion of competing values, with a ledger that remembers sources from one call to the next. In come stories and their comparisons, or plain
 * rows of object, source and value; out go scores, lost points and supported values. Does not read texts and does not decide which values
 * belong into one slot. Ideas: Beta posteriors with shrinkage; truth discovery (Yin, Han, Yu 2008; Dong, Berti-Equille, Srivastava 2009);
 * Dawid and Skene 1979.
 */
@NullMarked
package org.variorum.score;

import org.jspecify.annotations.NullMarked;

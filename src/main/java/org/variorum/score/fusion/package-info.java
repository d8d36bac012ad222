/**
 * Fusion of competing claims, with a ledger that remembers sources from one call to the next: claims laid out on a board, support settled from
 * them by standing, by odds or by confusion, shared errors counted, intervals drawn. In come rows of object, source and value; out go supported
 * values and how consistent each source is. Knows nothing of news, and never claims to know what is so, only what is supported. Ideas: Dawid and
 * Skene 1979; Dong, Berti-Equille and Srivastava 2009; Pasternack and Roth 2010.
 */
@NullMarked
package org.variorum.score.fusion;

import org.jspecify.annotations.NullMarked;

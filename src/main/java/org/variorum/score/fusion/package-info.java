/**
 * The engine of fusion: claims laid out on a board, support settled from them by standing or by confusion, shared errors counted, intervals
 * drawn. In come columns of objects, sources and values with what is known of the sources; out goes belief. Knows no files, no ledger and
 * nothing of news, and never claims to know what is so, only what is supported. Ideas: Dawid and Skene 1979; Dong, Berti-Equille and
 * Srivastava 2009; Pasternack and Roth 2010.
 */
@NullMarked
package org.variorum.score.fusion;

import org.jspecify.annotations.NullMarked;

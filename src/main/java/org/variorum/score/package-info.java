/**
 * Consistency of sources: how far their shared facts fit what the other independent voices support, with intervals and an exact trace, and with
 * a ledger of earlier nights that weighs the voices. In come stories and their comparisons, and what earlier nights left; out go scores, lost
 * points, and what this night leaves. Does not read texts and does not decide which values belong into one slot; plain tables of claims are fused
 * next door, in {@code score.fusion}. Ideas: Beta posteriors with shrinkage; truth discovery (Yin, Han, Yu 2008; Dong, Berti-Equille, Srivastava
 * 2009).
 */
@NullMarked
package org.variorum.score;

import org.jspecify.annotations.NullMarked;

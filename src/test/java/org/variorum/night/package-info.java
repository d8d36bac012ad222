/**
 * Synthetic nights for throughput runs: as many articles as asked for, from one seed, in the mix of a real night
 * (stories told once or thirty times, wire copies, spelling habits, dates, figures, quotations, boilerplate). In: a
 * number, a seed, a folder. Out: JSON Lines files, one or more an outlet. The words are tables among the test
 * resources, the code only puts them together. Not meant to be read by people, and no measure of how well anything is
 * found: the sentences are far more regular than a newsroom's.
 */
@NullMarked
package org.variorum.night;

import org.jspecify.annotations.NullMarked;

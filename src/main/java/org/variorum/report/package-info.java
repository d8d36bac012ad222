/**
 * The report of a night: what an editor opens and what a data desk reads.
 *
 * <p>Comes in: a {@link org.variorum.report.night.Night}. Goes out: {@code output/NIGHT/} with the workbook, the articles and the CSV tables,
 * written aside and moved into place whole. Does not decide anything: every value is worked out by an earlier step. The rooms inside:
 * {@code night} (what comes in), {@code csv} (one class per table), {@code sheet} (one class per sheet, without a workbook library),
 * {@code workbook} (the only place that knows one).
 */
@NullMarked
package org.variorum.report;

import org.jspecify.annotations.NullMarked;

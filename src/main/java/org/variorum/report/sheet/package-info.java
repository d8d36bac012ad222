/**
 * The sheets of the workbook, one class a sheet: what it is for, its columns and how its rows are made and ordered.
 *
 * <p>Comes in: a night with its digest. Goes out: rows of {@code model}, streamed, the most urgent first. Does not know the workbook format and
 * holds no words of its own: tabs, headers and verdicts are labels ({@code lexicon/report/LANG/labels.tsv}).
 */
@NullMarked
package org.variorum.report.sheet;

import org.jspecify.annotations.NullMarked;

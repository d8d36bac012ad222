/**
 * The CSV tables of a night, one class a table: its file name, its header and how a row is made, so that a column's rule is found in one place.
 *
 * <p>Comes in: articles, stories and the other parts of a {@link org.variorum.report.night.Night}. Goes out: RFC 4180 rows in UTF-8 without byte
 * order mark, with point decimals, ISO dates and offsets in code points. Several values in one column are parted by a semicolon (source names)
 * or a blank (ids). Rows stand in the order in which the night hands things over: articles by id and in them by field and span, stories by id
 * and in them by slot, then by member. A house may ask for the
 * same tables a second time for spreadsheet programs, guarded against formulas ({@link org.variorum.report.csvfile.CsvProfile}).
 */
@NullMarked
package org.variorum.report.csv;

import org.jspecify.annotations.NullMarked;

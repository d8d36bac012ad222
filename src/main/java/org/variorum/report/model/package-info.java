/**
 * A workbook as a newsroom thinks of it: sheets with columns and a stream of rows, looks with a meaning, links from row to row, charts.
 *
 * <p>Comes in: nothing; sheets are made in {@code sheet}. Goes out: the contract that {@code workbook} turns into a file. Does not know any
 * workbook library, so a sheet can be tested, or shown some other way, without one. After the report model of reporting engines that keep
 * layout and format apart.
 */
@NullMarked
package org.variorum.report.model;

import org.jspecify.annotations.NullMarked;

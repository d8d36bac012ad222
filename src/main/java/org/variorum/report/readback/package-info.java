/**
 * Reads what people wrote into a workbook, whichever spreadsheet program saved it last.
 *
 * <p>Comes in: an {@code .xlsx} file. Goes out: the words of cells, row by row; a sheet is never held whole, and of the shared words only those that
 * were asked for. Does not know what the words mean, nor any formatting. No workbook library: its readers hold all shared words of a file at once.
 */
@NullMarked
package org.variorum.report.readback;

import org.jspecify.annotations.NullMarked;

/**
 * The one place that knows the workbook format and its library.
 *
 * <p>Comes in: sheets of {@code model}. Goes out: one {@code .xlsx} file, the same bytes for the same sheets. The library makes everything of
 * fixed size (styles, tables, charts, print set-up) into a template; rows are encoded by our own writer into files of their own and put into
 * the template while it is zipped, so memory does not grow with them. Does not know what a sheet tells. After the template-and-inject
 * technique of the library's own example for big grids.
 */
@NullMarked
package org.variorum.report.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * The first sheet of the workbook, put together from its parts: big numbers, charts, the stories that need an editor first.
 *
 * <p>Comes in: a night on the {@code desk}, and the places of the columns on the sheets that it counts and draws. Goes out: rows and charts of
 * {@code model}. Does not work out any number of its own.
 */
@NullMarked
package org.variorum.report.summary;

import org.jspecify.annotations.NullMarked;

/**
 * What editors write into the report, and how it gets into the next one.
 *
 * <p>Comes in: the workbook that was published last. Goes out: a note for each row, found by the row's id, however rows have moved; what belongs to no
 * row any more is handed out apart. Does not decide what a decision leads to, and knows no sheet's content. After the review columns of collation
 * tables.
 */
@NullMarked
package org.variorum.report.notes;

import org.jspecify.annotations.NullMarked;

/**
 * What all sheets work with: the night laid out, and the few ways in which facts, verdicts, wordings and days are said everywhere alike.
 *
 * <p>Comes in: a night with its digest. Goes out: entries for cells. Does not know any single sheet, nor the workbook format.
 */
@NullMarked
package org.variorum.report.desk;

import org.jspecify.annotations.NullMarked;

package org.variorum.report.workbook;

/**
 * How a workbook is laid out. Immutable.
 *
 * @param rowLimit rows a sheet holds at most
 * @param dayFormat how days are shown, as workbooks write formats
 * @param noted whether editors have written into it
 */
public record Layout(int rowLimit, String dayFormat, boolean noted) {}

package org.variorum.report.workbook;

import java.util.function.BooleanSupplier;

/**
 * How a workbook is laid out. Immutable.
 *
 * @param rowLimit rows a sheet holds at most
 * @param dayFormat how days are shown, as workbooks write formats
 * @param threads that deflate, 1 or more; they do not show in the file
 * @param noted tells, when all rows are written, whether there are words of editors among them
 */
public record Layout(int rowLimit, String dayFormat, int threads, BooleanSupplier noted) {}

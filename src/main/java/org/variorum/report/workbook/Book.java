package org.variorum.report.workbook;

import java.time.LocalDate;
import java.util.List;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Sheet;

/**
 * A workbook to be written. Immutable but for its sheets, which are read once.
 *
 * @param night whose
 * @param sheets in the order of their tabs
 * @param labels the words around them
 * @param rowLimit rows a sheet holds at most
 * @param noted whether editors have written into it
 */
public record Book(LocalDate night, List<Sheet> sheets, Labels labels, int rowLimit, boolean noted) {}

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
 * @param layout how it is laid out
 */
public record Book(LocalDate night, List<Sheet> sheets, Labels labels, Layout layout) {}

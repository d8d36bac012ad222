package org.variorum.report.night;

import org.variorum.article.Field;

/**
 * Words of an article as the output files give them. Immutable.
 *
 * @param start offset of the first code point in the field
 * @param end one past the last code point
 * @param text exactly the words between them
 * @param field which of the article's texts
 */
public record Passage(int start, int end, String text, Field field) {}

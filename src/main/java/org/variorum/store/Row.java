package org.variorum.store;

/**
 * One record under the number that gives its order within its night. Immutable if its value is.
 *
 * @param n order within the night; for articles file and record, see {@link ArticleTable#number}
 * @param value the record
 */
public record Row<T>(long n, T value) {}

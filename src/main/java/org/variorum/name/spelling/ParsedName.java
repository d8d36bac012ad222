package org.variorum.name.spelling;

/**
 * One distinct name, parsed once and compared often. Immutable, safe to share between threads.
 *
 * @param text as given
 */
public record ParsedName(String text) {}

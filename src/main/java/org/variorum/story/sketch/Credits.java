package org.variorum.story.sketch;

/**
 * Which agencies an article leans on, as bits in the order of {@link Agencies#names()}. Immutable.
 *
 * @param credited in byline, dateline or credit line: their text was used
 * @param cited anywhere: their report was used
 */
public record Credits(long credited, long cited) {}

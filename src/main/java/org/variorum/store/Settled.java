package org.variorum.store;

import org.variorum.compare.SettledArticle;

/**
 * The last word on one article of a night, with the story it belongs to. Immutable.
 *
 * @param storyId its story
 * @param copyOf id of the article it is a copy of; empty if of none
 * @param article what the story settled about it
 */
public record Settled(String storyId, String copyOf, SettledArticle article) {}

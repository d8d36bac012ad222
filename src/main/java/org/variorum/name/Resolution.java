package org.variorum.name;

import java.util.List;

/**
 * Who is meant by each name of one article. Immutable.
 *
 * @param articleId whose
 * @param entities entity ids, parallel to the article's mentions; an empty string where it stays open
 */
public record Resolution(String articleId, List<String> entities) {}

package org.variorum.report.night;

import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.compare.SettledArticle;

/**
 * One article with all that is known of it. Immutable.
 *
 * @param article the text
 * @param annotation what was found in it
 * @param settled the last word on its date, names, quotations and claims, parallel to the annotation
 * @param storyId the story it belongs to; empty if none
 * @param copyOf id of the article it is a copy of; empty if of none
 */
public record ReportedArticle(
        Article article, Annotation annotation, SettledArticle settled, String storyId, String copyOf) {}

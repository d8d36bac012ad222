package org.variorum.compare;

import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.name.Resolution;

/**
 * One article of a story with all that is known of it before its story speaks. Immutable.
 *
 * @param article the text
 * @param annotation what was found in it
 * @param resolution who its names mean
 */
public record ArticleFacts(Article article, Annotation annotation, Resolution resolution) {}

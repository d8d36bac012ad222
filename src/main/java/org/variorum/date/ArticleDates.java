package org.variorum.date;

import org.variorum.article.Article;
import org.variorum.article.Published;

/** Finds the day an article came out from what it carries itself. Stateless, safe to share between threads. */
public final class ArticleDates {

    /** The article's own date with what told it; {@link Published#UNKNOWN} where nothing does. */
    public Published find(Article article) {
        return article.published();
    }
}

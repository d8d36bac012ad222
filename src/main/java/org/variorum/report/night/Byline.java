package org.variorum.report.night;

import org.variorum.article.Article;

/**
 * What a reader needs to find an article again. Immutable.
 *
 * @param articleId which
 * @param source its outlet
 * @param title its headline
 * @param published when it came out, possibly empty
 * @param language its language
 * @param file the dump file
 * @param record number of the record in it
 * @param url as given, possibly empty
 */
public record Byline(
        String articleId,
        String source,
        String title,
        String published,
        String language,
        String file,
        long record,
        String url) {

    /** The byline of an article, dated as its story settled it. */
    public static Byline of(ReportedArticle reported) {
        Article article = reported.article();
        return new Byline(
                article.id(),
                article.source(),
                article.title(),
                reported.settled().published().value(),
                article.language().code(),
                article.file(),
                article.record(),
                article.url());
    }
}

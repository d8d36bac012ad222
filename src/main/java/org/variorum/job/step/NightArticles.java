package org.variorum.job.step;

import java.util.Iterator;
import java.util.List;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.compare.ArticleFacts;
import org.variorum.name.Resolution;
import org.variorum.store.Row;
import org.variorum.store.Rows;
import org.variorum.store.Tables;
import org.variorum.story.Story;

/** The night's articles together with what the steps so far found in them, one page in memory at a time. Safe to share between threads. */
final class NightArticles {
    private static final int PAGE = 200;

    private final Work work;

    NightArticles(Work work) {
        this.work = work;
    }

    /** Takes one annotated article. */
    interface Annotated {
        void take(long number, Article article, Annotation annotation);
    }

    /** Takes one article whose names are resolved. */
    interface Resolved {
        void take(long number, ArticleFacts facts);
    }

    /** Hands on every article, in order of number, after annotate. */
    void each(Annotated hand) {
        eachPage(page -> {
            Iterator<Row<Annotation>> annotations = beside(page, work.tables().annotations());
            page.forEach(
                    row -> hand.take(row.n(), row.value(), annotations.next().value()));
        });
    }

    /** Hands on every article, in order of number, after resolve. */
    void eachResolved(Resolved hand) {
        eachPage(page -> {
            List<ArticleFacts> facts = facts(page);
            for (int i = 0; i < page.size(); i++) {
                hand.take(page.get(i).n(), facts.get(i));
            }
        });
    }

    /** The articles of a story, in the order of its members. */
    List<ArticleFacts> of(Story story) {
        return story.members().stream().map(member -> of(member.articleId())).toList();
    }

    private ArticleFacts of(String id) {
        Tables tables = work.tables();
        long number = tables.articles().number(work.night(), id).orElseThrow();
        return facts(
                tables.articles().rows().get(work.night(), number),
                tables.annotations().get(work.night(), number),
                tables.resolutions().get(work.night(), number));
    }

    private List<ArticleFacts> facts(List<Row<Article>> page) {
        Iterator<Row<Annotation>> annotations = beside(page, work.tables().annotations());
        Iterator<Row<Resolution>> resolutions = beside(page, work.tables().resolutions());
        return page.stream()
                .map(row -> facts(
                        row.value(),
                        annotations.next().value(),
                        resolutions.next().value()))
                .toList();
    }

    private static ArticleFacts facts(Article article, Annotation annotation, Resolution resolution) {
        return new ArticleFacts(article, annotation.resolved(article, resolution), resolution);
    }

    /** The rows of a table that is numbered like the articles, for a page of them. */
    private <T extends Record> Iterator<Row<T>> beside(List<Row<Article>> page, Rows<T> table) {
        return table.between(
                        work.night(), page.get(0).n(), page.get(page.size() - 1).n())
                .iterator();
    }

    private void eachPage(java.util.function.Consumer<List<Row<Article>>> hand) {
        long after = Long.MIN_VALUE;
        while (true) {
            List<Row<Article>> page = work.tables().articles().rows().page(work.night(), after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            hand.accept(page);
            after = page.get(page.size() - 1).n();
        }
    }
}

package org.variorum.job;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.compare.ArticleFacts;
import org.variorum.name.Resolution;
import org.variorum.store.Row;
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
            Iterator<Row<Annotation>> annotations =
                    work.tables().annotations().at(work.night(), numbers(page)).iterator();
            page.forEach(row -> hand.take(row.n(), row.value(), annotations.next().value()));
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
        List<String> ids =
                story.members().stream().map(Story.Member::articleId).toList();
        Tables tables = work.tables();
        List<Long> numbers =
                tables.articles().numbers(work.night(), ids).values().stream().sorted().toList();
        Map<String, ArticleFacts> byId = new HashMap<>();
        for (ArticleFacts facts : facts(tables.articles().rows().at(work.night(), numbers))) {
            byId.put(facts.article().id(), facts);
        }
        return ids.stream().map(byId::get).toList();
    }

    private List<ArticleFacts> facts(List<Row<Article>> page) {
        List<Long> numbers = numbers(page);
        Iterator<Row<Annotation>> annotations =
                work.tables().annotations().at(work.night(), numbers).iterator();
        Iterator<Row<Resolution>> resolutions =
                work.tables().resolutions().at(work.night(), numbers).iterator();
        return page.stream()
                .map(row -> new ArticleFacts(
                        row.value(), annotations.next().value(), resolutions.next().value()))
                .toList();
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

    private static List<Long> numbers(List<Row<Article>> page) {
        return page.stream().map(Row::n).toList();
    }
}

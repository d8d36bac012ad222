package org.variorum.job.step;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.ingest.Reject;
import org.variorum.job.settings.Versions;
import org.variorum.name.Entity;
import org.variorum.name.Resolution;
import org.variorum.report.night.Night;
import org.variorum.report.night.ReportedArticle;
import org.variorum.report.night.ReportedStory;
import org.variorum.score.LostPoint;
import org.variorum.score.NightLedger;
import org.variorum.score.SourceScore;
import org.variorum.store.Row;
import org.variorum.store.Settled;
import org.variorum.store.Tables;

/** A night as the store holds it, for its report. Used by one thread. */
final class StoredNight implements Night {
    private static final int PAGE = 200;
    private static final int REMEMBERED = 500;

    private final Work work;
    private final Tables tables;
    private final LocalDate night;
    private final Runnable articleRead;
    private final Map<String, Long> storyNumbers = new LinkedHashMap<>();
    private final Map<String, ReportedArticle> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReportedArticle> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param articleRead told each time the report goes past an article */
    StoredNight(Work work, Runnable articleRead) {
        this.work = work;
        this.tables = work.tables();
        this.night = work.night();
        this.articleRead = articleRead;
        tables.stories().each(night, row -> storyNumbers.put(row.value().id(), row.n()));
    }

    @Override
    public LocalDate date() {
        return night;
    }

    @Override
    public void articles(Consumer<ReportedArticle> each) {
        long after = Long.MIN_VALUE;
        while (true) {
            List<Row<Article>> page = tables.articles().rows().page(night, after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            for (ReportedArticle article : reported(page)) {
                articleRead.run();
                each.accept(article);
            }
            after = page.get(page.size() - 1).n();
        }
    }

    @Override
    public ReportedArticle article(String id) {
        ReportedArticle known = remembered.get(id);
        if (known != null) {
            return known;
        }
        long number = tables.articles()
                .number(night, id)
                .orElseThrow(() -> new NoSuchElementException("night " + night + " has no article " + id));
        ReportedArticle article = reported(tables.articles().rows().between(night, number, number))
                .get(0);
        remembered.put(id, article);
        return article;
    }

    private List<ReportedArticle> reported(List<Row<Article>> page) {
        long first = page.get(0).n();
        long last = page.get(page.size() - 1).n();
        Iterator<Row<Annotation>> annotations =
                tables.annotations().between(night, first, last).iterator();
        Iterator<Row<Resolution>> resolutions =
                tables.resolutions().between(night, first, last).iterator();
        Iterator<Row<Settled>> settled =
                tables.settled().between(night, first, last).iterator();
        return page.stream()
                .map(row -> {
                    Settled place = settled.next().value();
                    Annotation annotation = annotations
                            .next()
                            .value()
                            .resolved(row.value(), resolutions.next().value());
                    return new ReportedArticle(
                            row.value(), annotation, place.article(), place.storyId(), place.copyOf());
                })
                .toList();
    }

    @Override
    public void entities(Consumer<Entity> each) {
        tables.entities().each(night, row -> each.accept(row.value()));
    }

    @Override
    public void stories(Consumer<ReportedStory> each) {
        storyNumbers.values().forEach(number -> each.accept(story(number)));
    }

    @Override
    public ReportedStory story(String id) {
        Long number = storyNumbers.get(id);
        if (number == null) {
            throw new NoSuchElementException("night " + night + " has no story " + id);
        }
        return story(number);
    }

    private ReportedStory story(long number) {
        return new ReportedStory(
                tables.stories().get(night, number),
                tables.comparisons().get(night, number),
                tables.agreements().get(night, number));
    }

    @Override
    public void scores(Consumer<SourceScore> each) {
        tables.scores().each(night, row -> each.accept(row.value()));
    }

    @Override
    public void trace(Consumer<LostPoint> each) {
        tables.trace().each(night, row -> each.accept(row.value()));
    }

    @Override
    public NightLedger ledger() {
        return ScoreStep.ledger(work);
    }

    @Override
    public void rejects(Consumer<Reject> each) {
        tables.rejects().each(night, row -> each.accept(row.value()));
        tables.unannotated().each(night, row -> each.accept(row.value()));
        tables.editions().replaced().each(night, row -> each.accept(row.value()));
        tables.editions().overtaken().each(night, row -> each.accept(row.value()));
    }

    @Override
    public SortedMap<String, String> settings() {
        SortedMap<String, String> shown = new TreeMap<>(work.settings().shown());
        shown.putAll(Versions.all());
        work.desk()
                .compatibility()
                .table()
                .forEach((relation, kappa) -> shown.put("compatibility." + relation.word(), kappa.toString()));
        work.desk()
                .importance()
                .table()
                .forEach((what, worth) -> shown.put("importance." + what.replace(' ', '.'), worth.toString()));
        return shown;
    }
}

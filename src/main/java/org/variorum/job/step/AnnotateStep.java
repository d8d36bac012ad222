package org.variorum.job.step;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.batch.core.step.Step;
import org.variorum.annotate.Annotation;
import org.variorum.annotate.Annotator;
import org.variorum.article.Article;
import org.variorum.clean.RecurringLines;
import org.variorum.ingest.Reject;
import org.variorum.job.journal.StepName;
import org.variorum.store.Row;
import org.variorum.store.Rows;
import org.variorum.store.Tables;

/**
 * Runs over the night's articles. Reads each article, the lexicons, and which lines a source prints under everything. Marks these lines. Replaces the night's annotations: names, dates, figures,
 * quotations and claims with their places in the text. An article that no finder copes with keeps its place, with nothing found and a row among the
 * rejects.
 */
public final class AnnotateStep {
    private static final String UNANNOTATED = "unannotated";

    private AnnotateStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        Tables tables = work.tables();
        Rows<Article> articles = tables.articles().rows();
        Annotator annotator = Annotator.standard();
        AtomicReference<RecurringLines> lines = new AtomicReference<>(RecurringLines.NONE);
        return maker.perRecord(
                StepName.ANNOTATE,
                work.settings().chunkSize(),
                OptionalLong.of(articles.count(work.night())),
                new PageReader<>(
                        work,
                        articles,
                        () -> {
                            tables.annotations().clear(work.night());
                            tables.unannotated().clear(work.night());
                        },
                        () -> lines.set(tables.articles().lines().upTo(work.night()))),
                article -> annotate(annotator, article, Objects.requireNonNull(lines.get())),
                rows -> store(work, rows),
                new StepMaker.Tally() {
                    @Override
                    public long written() {
                        return tables.annotations().count(work.night());
                    }

                    @Override
                    public long skipped() {
                        return tables.unannotated().count(work.night());
                    }
                });
    }

    private record Annotated(Optional<Article> changed, Annotation annotation, Optional<Reject> reject) {}

    private static Annotated annotate(Annotator annotator, Article stored, RecurringLines lines) {
        Article article = lines.marked(stored);
        Optional<Article> changed = Optional.of(article).filter(now -> !now.equals(stored));
        try {
            return new Annotated(changed, annotator.annotate(article), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            Annotation nothing = new Annotation(
                    article.id(), article.published(), List.of(), List.of(), List.of(), List.of(), List.of());
            Reject reject = new Reject(
                    article.file(),
                    article.record(),
                    0,
                    UNANNOTATED,
                    "the text could not be worked on (" + e + "): please report it with this record",
                    article.title().getBytes(StandardCharsets.UTF_8));
            return new Annotated(changed, nothing, Optional.of(reject));
        }
    }

    private static void store(Work work, List<Row<Annotated>> rows) {
        List<Row<Annotation>> annotations = new ArrayList<>();
        List<Row<Reject>> rejects = new ArrayList<>();
        List<Row<Article>> changed = new ArrayList<>();
        for (Row<Annotated> row : rows) {
            row.value().changed().ifPresent(article -> changed.add(new Row<>(row.n(), article)));
            annotations.add(new Row<>(row.n(), row.value().annotation()));
            row.value().reject().ifPresent(reject -> rejects.add(new Row<>(row.n(), reject)));
        }
        work.tables().articles().rows().write(work.night(), changed);
        work.tables().annotations().write(work.night(), annotations);
        work.tables().unannotated().write(work.night(), rejects);
    }
}

package org.variorum.job.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.batch.core.step.Step;
import org.variorum.article.Article;
import org.variorum.ingest.ArticleMaker;
import org.variorum.ingest.Intake;
import org.variorum.ingest.Reject;
import org.variorum.job.journal.StepName;
import org.variorum.store.Row;
import org.variorum.store.Tables;

/**
 * Runs over the records of the night's dumps. Reads the input folder. Replaces the night's articles and rejects: each article is stored once however
 * often it was delivered, and what cannot be read goes to quarantine while its neighbours go on.
 */
public final class IngestStep {
    private IngestStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        Tables tables = work.tables();
        LocalDate night = work.night();
        ArticleMaker articles = new ArticleMaker(work.desk().sources());
        return maker.perRecord(
                StepName.INGEST,
                work.settings().chunkSize(),
                OptionalLong.empty(),
                new DumpItemReader(work, () -> {
                    tables.articles().clear(night);
                    tables.rejects().clear(night);
                }),
                articles::make,
                rows -> store(tables, night, rows),
                new StepMaker.Tally() {
                    @Override
                    public long written() {
                        return tables.articles().rows().count(night);
                    }

                    @Override
                    public long skipped() {
                        return tables.rejects().count(night);
                    }
                });
    }

    private static void store(Tables tables, LocalDate night, List<Row<Intake>> rows) {
        List<Row<Article>> articles = new ArrayList<>();
        List<Row<Reject>> rejects = new ArrayList<>();
        for (Row<Intake> row : rows) {
            row.value().article().ifPresent(article -> articles.add(new Row<>(row.n(), article)));
            row.value().reject().ifPresent(reject -> rejects.add(new Row<>(row.n(), reject)));
        }
        tables.articles().write(night, articles);
        tables.rejects().write(night, rejects);
    }
}

package org.variorum.job.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.batch.core.step.Step;
import org.variorum.ingest.ArticleMaker;
import org.variorum.ingest.Intake;
import org.variorum.ingest.Reject;
import org.variorum.job.journal.StepName;
import org.variorum.store.Corrections;
import org.variorum.store.Row;
import org.variorum.store.Tables;

/**
 * Runs over the records of the night's dumps. Reads the input folder. Replaces the night's articles and rejects: each article is stored once however
 * often it was delivered and in its last version only, and what cannot be read goes to quarantine while its neighbours go on.
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
                    tables.editions().clear(night);
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
                        return tables.rejects().count(night)
                                + tables.editions().replaced().count(night);
                    }
                });
    }

    private static void store(Tables tables, LocalDate night, List<Row<Intake>> rows) {
        List<Row<Reject>> rejects = new ArrayList<>();
        Corrections corrections = new Corrections(tables, night);
        for (Row<Intake> row : rows) {
            corrections.add(row);
            row.value()
                    .reject()
                    .filter(reject -> !row.value().isWithdrawal())
                    .ifPresent(reject -> rejects.add(new Row<>(row.n(), reject)));
        }
        corrections.store();
        tables.rejects().write(night, rejects);
    }
}

package org.variorum.job.step;

import java.util.List;
import org.springframework.batch.core.step.Step;
import org.variorum.job.journal.StepName;
import org.variorum.name.ArticleNames;
import org.variorum.name.Entity;
import org.variorum.name.KnownEntity;
import org.variorum.name.Resolution;
import org.variorum.name.register.NameResolver;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.store.Row;
import org.variorum.store.Rows;
import org.variorum.store.Tables;

/**
 * Runs over the night as a whole. Reads the names of all articles and the register of earlier nights. Replaces the night's entities, who is meant by
 * each name, and what the night adds to the register.
 */
public final class ResolveStep {
    private ResolveStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        Rows<Resolution> resolutions = work.tables().resolutions();
        return maker.overNight(StepName.RESOLVE, () -> run(maker, work), () -> resolutions.count(work.night()));
    }

    private static void run(StepMaker maker, Work work) {
        Tables tables = work.tables();
        List<KnownEntity> known = tables.register().before(work.night());
        NameResolver resolver =
                new NameResolver(new NameMatcher(), known, work.desk().house());
        NightArticles articles = new NightArticles(work);
        articles.each((n, article, annotation) -> {
            maker.readOne(StepName.RESOLVE);
            resolver.add(new ArticleNames(article, annotation.names()));
        });
        resolver.cluster();
        maker.store(StepName.RESOLVE, () -> {
            tables.resolutions().clear(work.night());
            tables.entities().clear(work.night());
        });
        try (Batches<Resolution> batches = new Batches<>(maker, StepName.RESOLVE, tables.resolutions())) {
            articles.each((n, article, annotation) ->
                    batches.add(new Row<>(n, resolver.resolve(new ArticleNames(article, annotation.names())))));
        }
        try (Batches<Entity> batches = new Batches<>(maker, StepName.RESOLVE, tables.entities())) {
            batches.addInOrder(resolver.entities());
        }
        maker.store(StepName.RESOLVE, () -> tables.register().replace(work.night(), known, resolver.register()));
    }
}

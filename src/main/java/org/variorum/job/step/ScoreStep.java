package org.variorum.job.step;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.step.Step;
import org.variorum.job.journal.StepName;
import org.variorum.score.Earned;
import org.variorum.score.LoneValue;
import org.variorum.score.LoneValues;
import org.variorum.score.LostPoint;
import org.variorum.score.NightLedger;
import org.variorum.score.Scorer;
import org.variorum.score.SourceScore;
import org.variorum.score.StoryAgreement;
import org.variorum.store.Row;
import org.variorum.store.Rows;
import org.variorum.store.Tables;

/**
 * Runs over the night as a whole. Reads the stories and their comparisons, and what earlier nights tell of the sources. Replaces the night's
 * scores, their trace, how far each story agrees, and what the night leaves to the ledger.
 */
public final class ScoreStep {
    private ScoreStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        Rows<SourceScore> scores = work.tables().scores();
        return maker.overNight(StepName.SCORE, () -> run(maker, work), () -> scores.count(work.night()));
    }

    private static void run(StepMaker maker, Work work) {
        Tables tables = work.tables();
        Scorer scorer = new Scorer(work.desk().compatibility(), work.settings().score(), ledger(work));
        maker.store(StepName.SCORE, () -> {
            tables.agreements().clear(work.night());
            tables.scores().clear(work.night());
            tables.trace().clear(work.night());
            tables.earnings().clear(work.night());
        });
        Map<String, List<LoneValue>> earlier = tables.earnings().loneBefore(work.night(), goingOn(work));
        try (Batches<StoryAgreement> agreements = new Batches<>(maker, StepName.SCORE, tables.agreements());
                Batches<LoneValues> lone =
                        new Batches<>(maker, StepName.SCORE, tables.earnings().lone())) {
            new NightStories(work).each((n, story, comparison) -> {
                maker.readOne(StepName.SCORE);
                List<LoneValue> left = scorer.add(story, comparison, earlier.getOrDefault(story.id(), List.of()));
                agreements.add(new Row<>(n, scorer.agreement(story, comparison)));
                if (!left.isEmpty()) {
                    lone.add(new Row<>(n, new LoneValues(story.id(), left)));
                }
            });
        }
        try (Batches<SourceScore> batches = new Batches<>(maker, StepName.SCORE, tables.scores())) {
            batches.addInOrder(scorer.scores());
        }
        try (Batches<LostPoint> batches = new Batches<>(maker, StepName.SCORE, tables.trace())) {
            batches.addInOrder(scorer.trace());
        }
        try (Batches<Earned> batches =
                new Batches<>(maker, StepName.SCORE, tables.earnings().earned())) {
            batches.addInOrder(scorer.earned());
        }
    }

    /** What earlier nights tell of the sources. */
    static NightLedger ledger(Work work) {
        return work.tables()
                .earnings()
                .before(
                        work.night(),
                        work.settings().ledgerSince(work.night()),
                        work.settings().score());
    }

    private static Set<String> goingOn(Work work) {
        Set<String> ids = new HashSet<>();
        work.tables().stories().each(work.night(), row -> {
            if (row.value().earlier().articles() > 0) {
                ids.add(row.value().id());
            }
        });
        return ids;
    }
}

package org.variorum.job.step;

import org.springframework.batch.core.step.Step;
import org.variorum.job.journal.StepName;
import org.variorum.score.LostPoint;
import org.variorum.score.ScoreSettings;
import org.variorum.score.Scorer;
import org.variorum.score.SourceScore;
import org.variorum.score.StoryAgreement;
import org.variorum.store.Row;
import org.variorum.store.Rows;
import org.variorum.store.Tables;

/**
 * Runs over the night as a whole. Reads the stories and their comparisons. Replaces the night's scores, their trace, and how far each story agrees.
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
        Scorer scorer = new Scorer(work.desk().compatibility(), ScoreSettings.standard());
        maker.store(StepName.SCORE, () -> {
            tables.agreements().clear(work.night());
            tables.scores().clear(work.night());
            tables.trace().clear(work.night());
        });
        try (Batches<StoryAgreement> batches = new Batches<>(maker, StepName.SCORE, tables.agreements())) {
            new NightStories(work).each((n, story, comparison) -> {
                maker.readOne(StepName.SCORE);
                scorer.add(story, comparison);
                batches.add(new Row<>(n, scorer.agreement(story, comparison)));
            });
        }
        try (Batches<SourceScore> batches = new Batches<>(maker, StepName.SCORE, tables.scores())) {
            batches.addInOrder(scorer.scores());
        }
        try (Batches<LostPoint> batches = new Batches<>(maker, StepName.SCORE, tables.trace())) {
            batches.addInOrder(scorer.trace());
        }
    }
}

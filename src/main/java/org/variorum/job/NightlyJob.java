package org.variorum.job;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.variorum.job.journal.StepName;
import org.variorum.job.step.AnnotateStep;
import org.variorum.job.step.CompareStep;
import org.variorum.job.step.GroupStep;
import org.variorum.job.step.IngestStep;
import org.variorum.job.step.ReportStep;
import org.variorum.job.step.ResolveStep;
import org.variorum.job.step.ScoreStep;
import org.variorum.job.step.StepMaker;

/**
 * The night from dump to workbook. A step reads only what earlier steps stored. A run that is cut short goes on in the step where it stopped: at
 * its last chunk in ingest, annotate and compare, from its beginning in the others, which replace their own rows. Finished steps are not repeated.
 */
final class NightlyJob {
    /** Name of the job in Spring Batch's tables. */
    static final String NAME = "nightly";

    /** The seven steps in their order. */
    private static List<Step> steps(StepMaker maker) {
        return List.of(
                IngestStep.step(maker), //   per record: read, decode, mark boilerplate; quarantine what cannot be read
                AnnotateStep.step(maker), // per article: names, dates, figures, quotes, claims
                ResolveStep.step(maker), //  over the night: every spelling of a name to one entity
                GroupStep.step(maker), //    over the night: copies, stories, storylines
                CompareStep.step(maker), //  per story: the same fact lined up across articles
                ScoreStep.step(maker), //    over the night: consistency with intervals and trace
                ReportStep.step(maker)); //  over the night: workbook and CSV, moved into place when complete
    }

    private NightlyJob() {}

    /** The job from one step on. */
    static Job from(StepName first, JobRepository repository, StepMaker maker) {
        List<Step> steps = steps(maker).subList(first.place(), StepName.values().length);
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(steps.get(0));
        steps.subList(1, steps.size()).forEach(job::next);
        return job.build();
    }
}

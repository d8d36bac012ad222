package org.variorum.job.step;

import org.springframework.batch.core.step.Step;
import org.variorum.job.journal.StepName;
import org.variorum.store.Chronicle;
import org.variorum.store.Rows;
import org.variorum.story.Chapter;
import org.variorum.story.GroupingSettings;
import org.variorum.story.Story;
import org.variorum.story.StoryGrouper;
import org.variorum.story.vector.TermUses;

/**
 * Runs over the night as a whole. Reads all articles with their annotations and entities, and the chronicle of earlier nights. Replaces the night's
 * stories (which articles report one event, which are copies of which, how independent any two are) and what the night leaves to the chronicle.
 */
public final class GroupStep {
    private GroupStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        Rows<Story> stories = work.tables().stories();
        return maker.overNight(StepName.GROUP, () -> run(maker, work), () -> stories.count(work.night()));
    }

    private static void run(StepMaker maker, Work work) {
        Chronicle chronicle = work.tables().chronicle();
        StoryGrouper grouper =
                new StoryGrouper(GroupingSettings.standard(), work.desk().rulings(), chronicle.before(work.night()));
        new NightArticles(work).eachResolved((n, facts) -> {
            maker.readOne(StepName.GROUP);
            grouper.add(facts.article(), facts.annotation(), facts.resolution());
        });
        Rows<Story> stories = work.tables().stories();
        maker.store(StepName.GROUP, () -> {
            stories.clear(work.night());
            chronicle.clear(work.night());
        });
        try (Batches<Story> batches = new Batches<>(maker, StepName.GROUP, stories)) {
            batches.addInOrder(grouper.group());
        }
        try (Batches<Chapter> batches = new Batches<>(maker, StepName.GROUP, chronicle.chapters())) {
            grouper.chapters(batches::addNext);
        }
        try (Batches<TermUses> batches = new Batches<>(maker, StepName.GROUP, chronicle.terms())) {
            batches.addInOrder(grouper.terms());
        }
    }
}

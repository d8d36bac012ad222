package org.variorum.job.step;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.batch.core.step.Step;
import org.variorum.compare.Comparison;
import org.variorum.compare.StoryComparer;
import org.variorum.job.journal.StepName;
import org.variorum.store.Row;
import org.variorum.store.Rows;
import org.variorum.store.Settled;
import org.variorum.store.Tables;
import org.variorum.story.Story;

/**
 * Runs over the night's stories. Reads the articles of each with all that is known of them. Replaces the night's comparisons, and the last word on the
 * date, names, quotations and claims of every article.
 */
public final class CompareStep {
    /** Stories a transaction: fewer than articles, since a story brings all its articles with it. */
    private static final int CHUNK = 20;

    private CompareStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        Tables tables = work.tables();
        Rows<Story> stories = tables.stories();
        StoryComparer comparer =
                new StoryComparer(work.desk().compatibility(), work.desk().importance());
        NightArticles articles = new NightArticles(work);
        return maker.perRecord(
                StepName.COMPARE,
                CHUNK,
                OptionalLong.of(stories.count(work.night())),
                new PageReader<>(
                        work,
                        stories,
                        () -> {
                            tables.comparisons().clear(work.night());
                            tables.settled().clear(work.night());
                        },
                        () -> {}),
                story -> new Compared(
                        story,
                        comparer.compare(story, articles.of(story))
                                .withoutConflicts(
                                        work.desk().conflicts(), work.desk().compatibility())),
                rows -> store(work, rows),
                () -> tables.comparisons().count(work.night()));
    }

    private record Compared(Story story, Comparison comparison) {}

    private static void store(Work work, List<Row<Compared>> rows) {
        List<Row<Comparison>> comparisons = new ArrayList<>();
        List<Row<Settled>> settled = new ArrayList<>();
        for (Row<Compared> row : rows) {
            Comparison comparison = row.value().comparison();
            Story story = row.value().story();
            // the settled articles have their own table; here they would only be stored twice
            comparisons.add(new Row<>(
                    row.n(),
                    new Comparison(comparison.storyId(), comparison.slots(), comparison.suspects(), List.of())));
            for (int i = 0; i < story.members().size(); i++) {
                Story.Member member = story.members().get(i);
                settled.add(new Row<>(
                        work.tables()
                                .articles()
                                .number(work.night(), member.articleId())
                                .orElseThrow(),
                        new Settled(
                                story.id(),
                                member.copyOf(),
                                comparison.articles().get(i))));
            }
        }
        work.tables().comparisons().write(work.night(), comparisons);
        work.tables().settled().write(work.night(), settled);
    }
}

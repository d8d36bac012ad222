package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.report.csvfile.Line;
import org.variorum.score.SourceScore;

/** How consistent each source is, per story and for the night as a whole. */
public final class SourcesTable implements Table<SourceScore> {
    private static final List<String> HEADER =
            List.of("source", "story_id", "axis", "score", "low", "high", "evidence", "coverage", "exclusive");

    @Override
    public String file() {
        return "sources.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(SourceScore score, Consumer<Line> into) {
        into.accept(new Line()
                .add(score.source())
                .add(score.storyId())
                .add(score.axis())
                .add(score.score())
                .add(score.low())
                .add(score.high())
                .add(score.evidence())
                .add(score.coverage())
                .add(score.exclusive()));
    }
}

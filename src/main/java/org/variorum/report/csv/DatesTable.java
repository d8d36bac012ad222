package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.date.DateMention;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;

/** Every time expression, as the story settled it. */
public final class DatesTable implements Table<ArticlePage> {
    private static final List<String> HEADER = List.of(
            "article_id",
            "start",
            "end",
            "text",
            "type",
            "value",
            "mod",
            "earliest",
            "latest",
            "anchor",
            "rule",
            "field");

    @Override
    public String file() {
        return "dates.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        for (DateMention date : page.reported().settled().dates()) {
            into.accept(new Line()
                    .add(page.article().id())
                    .passage(page.passage(date.field(), date.span()))
                    .add(date.type().word())
                    .add(date.value())
                    .add(date.mod())
                    .days(date.days())
                    .add(date.anchor())
                    .add(date.rule())
                    .add(date.field().word()));
        }
    }
}

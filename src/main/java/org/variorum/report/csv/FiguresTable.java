package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.figure.FigureMention;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;

/** Every counted or measured quantity. An open end is empty. */
public final class FiguresTable implements Table<ArticlePage> {
    private static final List<String> HEADER = List.of(
            "article_id",
            "start",
            "end",
            "text",
            "low",
            "high",
            "qualifier",
            "unit",
            "counts",
            "actor_id",
            "place_id",
            "holder_id",
            "field");

    @Override
    public String file() {
        return "figures.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        for (FigureMention figure : page.reported().annotation().figures()) {
            into.accept(new Line()
                    .add(page.article().id())
                    .passage(page.passage(figure.field(), figure.span()))
                    .add(figure.low())
                    .add(figure.high())
                    .add(figure.qualifier().word())
                    .add(figure.unit())
                    .add(figure.counts())
                    .add(page.entity(figure.field(), figure.actor()))
                    .add(page.entity(figure.field(), figure.place()))
                    .add(page.entity(figure.field(), figure.holder()))
                    .add(figure.field().word()));
        }
    }
}

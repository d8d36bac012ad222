package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;

/** What cleaning marked as no part of what an article says. */
public final class BoilerplateTable implements Table<ArticlePage> {
    private static final List<String> HEADER = List.of("article_id", "start", "end", "text", "kind", "rule", "field");

    @Override
    public String file() {
        return "boilerplate.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        for (Mark mark : page.article().marks()) {
            into.accept(new Line()
                    .add(page.article().id())
                    .passage(page.passage(Field.TEXT, mark.span()))
                    .add(mark.kind().word())
                    .add(mark.rule())
                    .add(Field.TEXT.word()));
        }
    }
}

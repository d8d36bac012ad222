package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.name.NameMention;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;

/** Every place where an article names someone or something, and who is meant. */
public final class NamesTable implements Table<ArticlePage> {
    private static final List<String> HEADER =
            List.of("article_id", "start", "end", "text", "entity_id", "kind", "form", "role", "field");

    @Override
    public String file() {
        return "names.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        List<NameMention> names = page.reported().annotation().names();
        for (int i = 0; i < names.size(); i++) {
            NameMention name = names.get(i);
            into.accept(new Line()
                    .add(page.article().id())
                    .passage(page.passage(name.field(), name.span()))
                    .add(page.reported().settled().entities().get(i))
                    .add(name.kind().word())
                    .add(name.form().word())
                    .add(name.role())
                    .add(name.field().word()));
        }
    }
}

package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.name.Entity;
import org.variorum.report.csvfile.Line;

/** Everyone and everything named, a row for each spelling. */
public final class EntitiesTable implements Table<Entity> {
    private static final List<String> HEADER =
            List.of("entity_id", "kind", "name", "spelling", "script", "articles", "sources", "source_names");

    @Override
    public String file() {
        return "entities.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(Entity entity, Consumer<Line> into) {
        for (Entity.Spelling spelling : entity.spellings()) {
            into.accept(new Line()
                    .add(entity.id())
                    .add(entity.kind().word())
                    .add(entity.name())
                    .add(spelling.text())
                    .add(spelling.script())
                    .add(spelling.articles())
                    .add(spelling.sources().size())
                    .add(String.join(";", spelling.sources())));
        }
    }
}

package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.StoryPage;

/** What each article says in each slot of its story. */
public final class CellsTable implements Table<StoryPage> {
    private static final List<String> HEADER =
            List.of("slot_id", "article_id", "source", "state", "value", "start", "end", "text", "field");

    @Override
    public String file() {
        return "cells.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(StoryPage page, Consumer<Line> into) {
        List<Slot> slots = page.slots();
        for (int s = 0; s < slots.size(); s++) {
            Slot slot = slots.get(s);
            for (int c = 0; c < slot.cells().size(); c++) {
                Cell cell = slot.cells().get(c);
                into.accept(new Line()
                        .add(slot.id())
                        .add(cell.articleId())
                        .add(cell.source())
                        .add(cell.state().word())
                        .add(cell.value() < 0 ? "" : slot.values().get(cell.value()))
                        .passage(page.words(s, c).map(Quoted::passage))
                        .add(cell.span().isPresent() ? cell.field().word() : ""));
            }
        }
    }
}

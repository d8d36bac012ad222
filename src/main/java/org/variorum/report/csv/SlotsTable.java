package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.compare.Slot;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.StoryPage;

/** Every comparable thing of every story and what its cells come to. */
public final class SlotsTable implements Table<StoryPage> {
    private static final List<String> HEADER =
            List.of("slot_id", "story_id", "axis", "title", "importance", "verdict", "voices", "rule");

    @Override
    public String file() {
        return "slots.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(StoryPage page, Consumer<Line> into) {
        for (Slot slot : page.slots()) {
            into.accept(new Line()
                    .add(slot.id())
                    .add(slot.storyId())
                    .add(slot.axis().word())
                    .add(slot.title())
                    .add(slot.importance())
                    .add(slot.verdict().word())
                    .add(slot.voices())
                    .add(slot.rule().word()));
        }
    }
}

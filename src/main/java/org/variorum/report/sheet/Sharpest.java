package org.variorum.report.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.report.night.SlotRef;
import org.variorum.report.night.StoryDigest;

/** The gravest disagreement of each story, and how to say it in one line. Not for more than one thread. */
final class Sharpest {
    private final Map<String, SlotRef> slots = new HashMap<>();

    Sharpest(Desk desk) {
        for (SlotRef slot : desk.digest().slots()) { // the gravest come first
            if (slot.disagrees()) {
                slots.putIfAbsent(slot.story().id(), slot);
            }
        }
    }

    Optional<SlotRef> of(StoryDigest story) {
        return Optional.ofNullable(slots.get(story.id()));
    }

    /** The disagreement in words. */
    static String line(Desk desk, SlotRef slot) {
        String title = desk.page(slot).slots().get(slot.index()).title();
        return desk.labels().of("sharpest", title, Versions.of(desk.page(slot), slot).line());
    }
}

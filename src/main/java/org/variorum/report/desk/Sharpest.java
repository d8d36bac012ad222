package org.variorum.report.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.StoryDigest;

/** The gravest disagreement of each story, and how to say it in one line. Not for more than one thread. */
public final class Sharpest {
    private final Map<String, SlotRef> slots = new HashMap<>();

    /** Finds them all. */
    public Sharpest(Desk desk) {
        for (SlotRef slot : desk.digest().slots()) { // the gravest come first
            if (slot.disagrees()) {
                slots.putIfAbsent(slot.story().id(), slot);
            }
        }
    }

    /** That of one story; empty where its sources differ in nothing. */
    public Optional<SlotRef> of(StoryDigest story) {
        return Optional.ofNullable(slots.get(story.id()));
    }

    /** The disagreement in words. */
    public static String line(Desk desk, SlotRef slot) {
        SlotView view = desk.view(slot);
        return desk.labels().of("sharpest", view.title(), Versions.line(view));
    }
}

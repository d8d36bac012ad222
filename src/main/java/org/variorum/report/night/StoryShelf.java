package org.variorum.report.night;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the stories opened last, because sheets jump between them by how grave their slots are. Not for more than one thread. */
public final class StoryShelf {
    private static final int ROOM = 64;

    private final Night night;
    private final Map<String, StoryPage> open = new LinkedHashMap<>(ROOM, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoryPage> eldest) {
            return size() > ROOM;
        }
    };

    /** An empty shelf for the stories of one night. */
    public StoryShelf(Night night) {
        this.night = night;
    }

    /** The story of a slot, opened for quoting. */
    public StoryPage page(String storyId) {
        StoryPage page = open.get(storyId);
        if (page == null) {
            page = StoryPage.open(night, night.story(storyId));
            open.put(storyId, page);
        }
        return page;
    }
}

package org.variorum.story;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.story.vector.TermUses;

/** What earlier nights left for the grouping of this one. It must not contain this night itself, or a rerun would count it twice. */
public interface Past {
    /** No earlier night. */
    Past NONE = new Past() {
        @Override
        public List<TermUses> terms() {
            return List.of();
        }

        @Override
        public void chapters(Consumer<Chapter> each) {
            // there are none
        }
    };

    /** The register as the night before left it; empty at the first night. */
    List<TermUses> terms();

    /** Hands on the last chapter of every story that may still go on, always in the same order. Is asked twice. */
    void chapters(Consumer<Chapter> each);
}

package org.variorum.compare;

import java.util.List;
import java.util.Set;

/**
 * A story with its facts lined up. Immutable.
 *
 * @param storyId which
 * @param slots in order of axis, then importance, then id
 * @param suspects in order of article, then span
 * @param articles in the order of the story's members
 */
public record Comparison(String storyId, List<Slot> slots, List<Suspect> suspects, List<SettledArticle> articles) {

    /** The comparison with some slots found by a desk to hold no conflict; its own table tells what the rest of their relations come to. */
    public Comparison withoutConflicts(Set<String> slotIds, Compatibility compatibility) {
        List<Slot> judged = slots.stream()
                .map(slot -> slotIds.contains(slot.id()) ? slot.withoutConflict(compatibility) : slot)
                .toList();
        return new Comparison(storyId, judged, suspects, articles);
    }
}

package org.variorum.report.digest;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A night in figures, and where its facts and words lie. Grows with stories and slots, never with texts. Immutable.
 *
 * @param articles number of articles
 * @param sources what each source delivered, by name
 * @param stories the ones that need an editor first in front
 * @param slots every slot of every story, the gravest in front
 * @param suspects places of every {@link SuspectView}, in the order of the stories by id
 * @param entities everyone and everything named, those with most spellings in front
 * @param sightings where each spelling of a name that has several stands first, by the id of the entity; the first few
 * @param moments what came out when, the newest first
 * @param leftOut what cleaning took out, by source, kind and rule
 * @param counts what was found, by name ("names", "dates"), for the sheet Run
 */
public record NightDigest(
        long articles,
        List<SourceTally> sources,
        List<StoryDigest> stories,
        List<SlotRef> slots,
        List<Long> suspects,
        List<EntityRef> entities,
        Map<String, List<Sighting>> sightings,
        List<Moment> moments,
        List<LeftOut> leftOut,
        SortedMap<String, Long> counts) {
    private static final int BIG_NIGHT = 12; // stories; fewer are seen at a glance
    private static final int IN_FOCUS = 5;

    /** The stories of a big night that need an editor most and have a conflict; none on a small night. */
    public List<StoryDigest> focus() {
        return stories.size() <= BIG_NIGHT
                ? List.of()
                : stories.stream()
                        .filter(story -> story.weight() > 0)
                        .limit(IN_FOCUS)
                        .toList();
    }
}

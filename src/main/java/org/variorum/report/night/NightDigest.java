package org.variorum.report.night;

import java.util.List;
import java.util.SortedMap;

/**
 * A night in figures, as far as sheets need them before they read any row. Grows with stories and slots, never with texts. Immutable.
 *
 * @param articles number of articles
 * @param sources what each source delivered, by name
 * @param stories the ones that need an editor first in front
 * @param slots every slot of every story, the gravest in front
 * @param counts what was found, by name ("names", "dates"), for the sheet Run
 */
public record NightDigest(
        long articles,
        List<SourceTally> sources,
        List<StoryDigest> stories,
        List<SlotRef> slots,
        SortedMap<String, Long> counts) {}

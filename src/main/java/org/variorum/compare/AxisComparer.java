package org.variorum.compare;

import java.util.List;
import org.variorum.compare.witness.Witnesses;

/**
 * Lines up one kind of fact across the articles of a story. The contract of the five axes; implementations are immutable, deterministic, linear
 * in the articles of the story but for bounded candidates, and safe to share between threads. Not for weighing sources.
 */
interface AxisComparer {

    /** Which kind of fact this lines up. */
    Axis axis();

    /** All slots of this axis that are worth showing, in any order, and what looks wrong on the way. */
    Lineup compare(Witnesses witnesses);

    /**
     * What one axis found in one story. Immutable but for the drafts.
     *
     * @param drafts facts lined up; of too many the weightiest become slots
     * @param suspects wordings that are probably errors
     * @param ids per article an id for each mention of this axis (quotation, claim), equal where they are lined up; empty for an axis without
     */
    record Lineup(List<SlotDraft<?>> drafts, List<Suspect> suspects, List<List<String>> ids) {}
}

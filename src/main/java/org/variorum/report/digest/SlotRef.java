package org.variorum.report.digest;

import java.util.Comparator;
import org.variorum.compare.Axis;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;

/**
 * Where a slot is found, with what it is sorted by: small enough to hold those of a whole night. Immutable.
 *
 * @param story its story
 * @param index place among the story's slots
 * @param id its id
 * @param axis which kind of fact
 * @param importance 1 or 2
 * @param verdict what its cells come to
 * @param teller the first source that says anything in it; empty if none does
 * @param left number of sources that leave out what most others tell
 * @param place where its {@link SlotView} lies in the spool
 */
public record SlotRef(
        StoryDigest story,
        int index,
        String id,
        Axis axis,
        int importance,
        Verdict verdict,
        String teller,
        int left,
        long place) {
    /** Conflicts first, then what matters most, then the stories that need an editor first. */
    public static final Comparator<SlotRef> GRAVEST_FIRST = Comparator.comparing(SlotRef::gravity)
            .thenComparing(SlotRef::importance, Comparator.reverseOrder())
            .thenComparing(SlotRef::story, StoryDigest.NEEDIEST_FIRST)
            .thenComparing(SlotRef::index);

    static SlotRef of(StoryDigest story, int index, Slot slot, SlotView view, long place) {
        String teller = slot.cells().stream()
                .filter(cell -> cell.state() == Cell.State.VALUE)
                .map(Cell::source)
                .findFirst()
                .orElse("");
        return new SlotRef(
                story,
                index,
                slot.id(),
                slot.axis(),
                slot.importance(),
                slot.verdict(),
                teller,
                view.leftOutBy().size(),
                place);
    }

    /** Whether one voice tells it and others of the story do not: in a story of one source nothing stands alone. */
    public boolean alone() {
        return verdict == Verdict.ALONE && story.sources() > 1;
    }

    /** Whether its values differ in more than how exact they are. */
    public boolean disagrees() {
        return verdict == Verdict.CONFLICT || verdict == Verdict.REWORDED || verdict == Verdict.SPELLING;
    }

    private int gravity() {
        return switch (verdict) {
            case CONFLICT -> 0;
            case REWORDED -> 1;
            case SPELLING -> 2;
            case ALONE -> 3;
            case COARSER -> 4;
            case AGREE -> 5;
        };
    }
}

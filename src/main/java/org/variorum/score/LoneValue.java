package org.variorum.score;

import org.variorum.compare.Axis;

/**
 * A value that one source told while others told the story, kept for later nights to confirm. Immutable.
 *
 * @param slotId in which slot; stays the same as long as its story does
 * @param axis on which axis
 * @param importance of the slot, 1 or 2
 * @param source who told it
 * @param value as shown
 * @param lost evidence that it cost the source, at least 0
 * @param state whether this night left it, or confirmed what an earlier one left
 */
public record LoneValue(
        String slotId, Axis axis, int importance, String source, String value, double lost, State state) {

    /** How far it has come. */
    public enum State {
        /** Nobody else has told it. */
        WAITING,
        /** Others have. */
        CONFIRMED
    }

    /** The same, confirmed. */
    LoneValue told() {
        return new LoneValue(slotId, axis, importance, source, value, lost, State.CONFIRMED);
    }

    /** Whether this is the same claim, on whatever night. */
    boolean repeats(LoneValue other) {
        return slotId.equals(other.slotId) && source.equals(other.source) && value.equals(other.value);
    }
}

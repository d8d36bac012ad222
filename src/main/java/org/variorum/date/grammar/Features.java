package org.variorum.date.grammar;

import java.util.Arrays;
import java.util.Optional;
import org.variorum.date.calendar.Granularity;

/**
 * What is said about one time: a value for some of the {@link Slot}s. Two groups of words are joined by joining what
 * they say, which fails
 * where they contradict each other. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // slots are the columns of an array
public final class Features {
    public static final Features NONE = new Features(0, new int[Slot.values().length]);

    private final long filled; // bit n: slot n has a value
    private final int[] values;

    private Features(long filled, int[] values) {
        this.filled = filled;
        this.values = values;
    }

    /** Reads {@code slot=value slot=value}. */
    public static Features parse(String words) {
        Features features = NONE;
        for (String pair : words.isBlank() ? new String[0] : words.strip().split(" +", -1)) {
            int at = pair.indexOf('=');
            Slot slot = Slot.named(pair.substring(0, at));
            features = features.with(slot, slot.value(pair.substring(at + 1)));
        }
        return features;
    }

    /** Whether a slot has a value. */
    public boolean has(Slot slot) {
        return ((filled >> slot.ordinal()) & 1) != 0;
    }

    /** Whether any of these slots has a value. */
    public boolean hasAny(Slot... slots) {
        return Arrays.stream(slots).anyMatch(this::has);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return filled == 0;
    }

    /** The value of a slot that is filled; 0 otherwise. */
    public int get(Slot slot) {
        return values[slot.ordinal()];
    }

    /** The unit of time in a slot that holds one. */
    public Granularity unit(Slot slot) {
        return Granularity.valueOf(slot.symbol(get(slot)));
    }

    /** The value of a slot, or another one where it is empty. */
    public int get(Slot slot, int otherwise) {
        return has(slot) ? get(slot) : otherwise;
    }

    /** Whether a slot has this value. */
    public boolean is(Slot slot, int value) {
        return has(slot) && get(slot) == value;
    }

    /** The same with one slot set. */
    public Features with(Slot slot, int value) {
        int[] changed = values.clone();
        changed[slot.ordinal()] = value;
        return new Features(filled | (1L << slot.ordinal()), changed);
    }

    /** The same with one slot emptied. */
    public Features without(Slot slot) {
        if (!has(slot)) {
            return this;
        }
        int[] changed = values.clone();
        changed[slot.ordinal()] = 0;
        return new Features(filled & ~(1L << slot.ordinal()), changed);
    }

    /** Both together; empty where they fill one slot with different values. */
    public Optional<Features> join(Features other) {
        if (other.isEmpty()) {
            return Optional.of(this);
        }
        for (long both = filled & other.filled; both != 0; both &= both - 1) {
            int slot = Long.numberOfTrailingZeros(both);
            if (values[slot] != other.values[slot]) {
                return Optional.empty();
            }
        }
        return Optional.of(under(other));
    }

    /** Both together, the other's values first where both have one. */
    public Features under(Features other) {
        int[] joined = values.clone();
        for (long rest = other.filled; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            joined[slot] = other.values[slot];
        }
        return new Features(filled | other.filled, joined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that && filled == that.filled && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(filled) * 31 + Arrays.hashCode(values);
    }
}

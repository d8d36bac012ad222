package org.variorum.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.variorum.date.TimeValue.Instant;

/**
 * The times of one text in the order of telling. Each may hang on the one before: "the next day", or in a text that tells of other years a
 * date without its year. Serves one text, one thread.
 */
final class Timeline {
    private static final int FAR = 400; // days from the article's own day that make a date a told one
    private static final int MOST_TOLD = 3; // full dates out of which the share of told ones means something

    private final List<Piece> pieces;
    private final Resolver resolver;
    private final int[] sides;

    Timeline(List<Piece> pieces, Resolver resolver, ToIntFunction<Piece> side) {
        this.pieces = pieces;
        this.resolver = resolver;
        this.sides = pieces.stream().mapToInt(side).toArray();
    }

    /** The values of all pieces, hanging on this day. */
    List<Resolver.Resolved> resolve(Optional<LocalDate> now) {
        boolean told = told(now);
        List<Resolver.Resolved> values = new ArrayList<>(pieces.size());
        Optional<Instant> then = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Resolver.Resolved value = resolver.resolve(pieces.get(i), new Anchor(now, then, told, sides[i]));
            values.add(value);
            if (value.value() instanceof Instant instant && moves(pieces.get(i), instant)) {
                then = Optional.of(instant);
            } else if (value.value() instanceof TimeValue.Interval interval) {
                then = Optional.of(interval.from());
            }
        }
        return values;
    }

    /** Whether a piece without a value is worth telling because only the article's day is missing. */
    boolean hangs(Piece piece) {
        return !piece.says().has(Slot.YEAR) || piece.says().hasAny(Slot.REL, Slot.SHIFT);
    }

    private static boolean moves(Piece piece, Instant instant) {
        return instant.unit().compareTo(Granularity.YEAR) <= 0 && !piece.says().has(Slot.EVERY);
    }

    /** Whether most dates that name their year lie far from the article's own day. */
    private boolean told(Optional<LocalDate> now) {
        int full = 0;
        int far = 0;
        for (Piece piece : pieces) {
            if (piece.says().has(Slot.YEAR) && resolver.resolve(piece, new Anchor(now, Optional.empty(), false, 0)).value() instanceof Instant there) {
                full++;
                far += now.isEmpty() || Math.abs(there.start().toEpochDay() - now.get().toEpochDay()) > FAR ? 1 : 0;
            }
        }
        return full >= MOST_TOLD && 3 * far >= 2 * full && 2 * full >= undated();
    }

    private long undated() {
        return pieces.stream()
                .filter(piece -> piece.says().has(Slot.MONTH) && !piece.says().has(Slot.YEAR))
                .count();
    }
}

package org.variorum.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Cues;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Piece;
import org.variorum.date.grammar.Slot;
import org.variorum.date.grammar.Speech;

/**
 * The times of one text in the order of telling. Each may hang on the one before: "the next day", or in a text that
 * tells of other years a
 * date without its year. Serves one text, one thread.
 */
final class Timeline {
    private static final int FAR = 400; // days from the article's own day that make a date a told one
    private static final int LEAST_TOLD = 3; // dates with a year before their distance means something
    private static final int SELDOM =
            6; // in a told text so many dates with a year stand against one that speaks from its day

    private static final int LONG_LOOK = 15; // a year named further away than this is a look aside

    private final List<Piece> pieces;
    private final Resolver resolver;
    private final Speech speech;
    private final int[] sides;
    private final boolean[] sentences; // whether a token starts one

    Timeline(List<Piece> pieces, Resolver resolver, Cues cues, Speech speech, boolean[] sentences) {
        this.speech = speech;
        this.sentences = sentences;
        this.pieces = pieces;
        this.resolver = resolver;
        this.sides = pieces.stream()
                .mapToInt(piece -> cues.overtaken(piece) ? Math.min(0, cues.side(piece)) : cues.side(piece))
                .toArray();
    }

    /** The values of all pieces, hanging on this day. */
    List<Resolver.Resolved> resolve(Optional<LocalDate> now) {
        boolean told = told(now);
        List<Resolver.Resolved> values = new ArrayList<>(pieces.size());
        Optional<Instant> then = Optional.empty();
        Optional<Instant> fine = Optional.empty(); // the same, but for years and longer
        Optional<Instant> day = Optional.empty(); // named in the same sentence
        for (int i = 0; i < pieces.size(); i++) {
            day = i > 0 && parted(pieces.get(i - 1).end(), pieces.get(i).start()) ? Optional.empty() : day;
            Optional<Instant> base = countsDays(pieces.get(i).says()) ? fine : then;
            Resolver.Resolved value = resolver.resolve(pieces.get(i), new Anchor(now, base, day, told, sides[i]));
            values.add(value);
            if (value.value() instanceof Instant instant && moves(pieces.get(i).says(), instant, then)) {
                then = Optional.of(instant);
                fine = instant.unit().compareTo(Granularity.YEAR) < 0 ? then : fine;
                day = instant.unit() == Granularity.DAY ? then : day;
            } else if (value.value() instanceof TimeValue.Interval interval) {
                then = Optional.of(interval.to());
                fine = interval.to().unit().compareTo(Granularity.YEAR) < 0 ? then : fine;
            }
        }
        spoken(values, now, told);
        return values;
    }

    /** What a quotation tells from its own day hangs on the day of the speaking, where that is told. */
    private void spoken(List<Resolver.Resolved> values, Optional<LocalDate> now, boolean told) {
        for (int i = 0; i < values.size(); i++) {
            OptionalInt day = speech.quoted(pieces.get(i))
                            && seenFromSpeaker(pieces.get(i).says())
                    ? speech.told(pieces, i)
                    : OptionalInt.empty();
            if (day.isPresent()
                    && values.get(day.getAsInt()).value() instanceof Instant spoken
                    && spoken.unit() == Granularity.DAY
                    && now.filter(n -> !n.equals(spoken.start())).isPresent()) {
                Anchor then =
                        new Anchor(Optional.of(spoken.start()), Optional.of(spoken), Optional.empty(), told, sides[i]);
                values.set(i, resolver.resolve(pieces.get(i), then));
            }
        }
    }

    /** Whether a piece without a value is worth telling, because nothing but the article's day is missing. */
    boolean hangs(Piece piece) {
        Features says = piece.says();
        boolean noSuchDay = says.has(Slot.MONTH)
                && says.get(Slot.DAY) > Month.of(says.get(Slot.MONTH)).maxLength();
        return !noSuchDay && (!says.has(Slot.YEAR) || says.hasAny(Slot.REL, Slot.SHIFT));
    }

    private boolean parted(int from, int to) {
        for (int at = from; at <= to; at++) {
            if (sentences[at]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece counts days or weeks from the time last spoken of: nobody counts two days from a year. */
    private static boolean countsDays(Features says) {
        return says.is(Slot.BASE, 1)
                && says.has(Slot.UNIT)
                && says.unit(Slot.UNIT).compareTo(Granularity.WEEK) <= 0;
    }

    /** Whether the telling goes on from this time: not from a look far back or ahead. */
    private static boolean moves(Features says, Instant instant, Optional<Instant> then) {
        if (instant.unit().compareTo(Granularity.YEAR) < 0) {
            return true;
        }
        long away = then.map(t ->
                        Math.abs((long) t.start().getYear() - instant.start().getYear()))
                .orElse(0L);
        return instant.unit() == Granularity.YEAR && !says.has(Slot.SIGN) && away <= LONG_LOOK;
    }

    /** Whether most dates that name their year lie far from the article's own day. */
    private boolean told(Optional<LocalDate> now) {
        int full = 0;
        int far = 0;
        for (Piece piece : pieces) {
            Optional<LocalDate> there = namesYear(piece)
                    ? start(resolver.resolve(piece, new Anchor(now, Optional.empty(), Optional.empty(), false, 0))
                            .value())
                    : Optional.empty();
            if (there.isPresent()) {
                full++;
                far += now.isEmpty()
                                || Math.abs(there.get().toEpochDay() - now.get().toEpochDay()) > FAR
                        ? 1
                        : 0;
            }
        }
        return full >= LEAST_TOLD && 3 * far >= 2 * full && SELDOM * fromNow() <= full;
    }

    private static boolean namesYear(Piece piece) {
        return piece.says().has(Slot.YEAR)
                || piece.until().filter(far -> far.has(Slot.YEAR)).isPresent();
    }

    private static Optional<LocalDate> start(TimeValue value) {
        if (value instanceof TimeValue.Interval interval) {
            return Optional.of(interval.to().start());
        }
        return value instanceof Instant instant ? Optional.of(instant.start()) : Optional.empty();
    }

    /** How many expressions speak from the article's own day, as news does and history does not. */
    private long fromNow() {
        return pieces.stream().map(Piece::says).filter(Timeline::fromNow).count();
    }

    private static boolean seenFromSpeaker(Features says) {
        return fromNow(says) || says.is(Slot.SHIFT, 0) || says.is(Slot.REL, 0) || says.get(Slot.SIGN) > 0;
    }

    /** Nobody tells history by "this week". */
    private static boolean thisWeek(Features says) {
        return says.is(Slot.REL, 0) && says.has(Slot.UNIT) && says.unit(Slot.UNIT) == Granularity.WEEK;
    }

    private static boolean fromNow(Features says) {
        return !says.is(Slot.BASE, 1)
                && ((says.has(Slot.SHIFT) && says.get(Slot.SHIFT) != 0)
                        || says.get(Slot.REL) != 0
                        || thisWeek(says)
                        || says.get(Slot.SIGN) < 0
                        || (says.has(Slot.WEEKDAY) && !says.hasAny(Slot.DAY, Slot.EVERY, Slot.NTH)));
    }
}

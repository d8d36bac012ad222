package org.variorum.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.variorum.date.DateMention.Other;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Chart;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.NumericOrder;
import org.variorum.date.grammar.Piece;
import org.variorum.date.grammar.Slot;

/**
 * The second reading of expressions that leave two: day and month in either order, a weekday near the article's day on
 * its other side, "next
 * Friday" said in the week of a Friday. The weights are set by hand. Serves one text, one thread.
 */
final class OtherReadings {
    private static final double TURNED = .2; // the order of numbers that is not the habit of the language
    private static final double OTHER_SIDE = .25; // a weekday within two days ahead without a governing word
    private static final double OVER_NEXT = .4; // the Friday after the next one
    private static final int NEAR = 2;
    private static final int WEEK = 7;

    private final Chart chart;
    private final NumericOrder order;
    private final Resolver resolver;
    private final LocalDate day;

    OtherReadings(Chart chart, NumericOrder order, Resolver resolver, LocalDate day) {
        this.chart = chart;
        this.order = order;
        this.resolver = resolver;
        this.day = day;
    }

    /** The other reading of a piece whose first one this is, if there is one. */
    Optional<Other> of(Piece piece, Resolver.Resolved first) {
        if (piece.until().isPresent() || !(first.value() instanceof Instant there)) {
            return Optional.empty();
        }
        Features says = piece.says();
        if (says.has(Slot.UNSURE) && !order.told()) {
            Anchor anchor = new Anchor(Optional.of(day), Optional.empty(), Optional.empty(), false, 0);
            return NumericOrder.turned(chart, piece)
                    .map(turned -> resolver.resolve(turned, anchor).value())
                    .filter(value -> !(value instanceof TimeValue.Unknown) && !value.equals(there))
                    .map(value -> new Other(value.timex(), value.days(), TURNED));
        }
        boolean weekday = says.has(Slot.WEEKDAY)
                && there.unit() == Granularity.DAY
                && there.clock().isEmpty()
                && !says.hasAny(Slot.DAY, Slot.MONTH, Slot.NTH, Slot.UNIT, Slot.BASE)
                && first.anchor().equals(Optional.of(day));
        return weekday ? weekday(says, there.start()) : Optional.empty();
    }

    private Optional<Other> weekday(Features says, LocalDate there) {
        if (says.is(Slot.OVER, 1)) {
            LocalDate sooner = there.minusDays(WEEK);
            return sooner.isAfter(day) ? Optional.of(other(sooner, OVER_NEXT)) : Optional.empty();
        }
        if (says.has(Slot.REL)) {
            boolean thisWeek = says.get(Slot.REL) != 0
                    && !there.isBefore(day.with(DayOfWeek.MONDAY))
                    && !there.isAfter(day.with(DayOfWeek.SUNDAY));
            return thisWeek
                    ? Optional.of(other(there.plusDays((long) WEEK * says.get(Slot.REL)), OVER_NEXT))
                    : Optional.empty();
        }
        LocalDate ahead = there.plusDays(WEEK);
        return ahead.isAfter(day.plusDays(NEAR)) || !there.isBefore(day)
                ? Optional.empty()
                : Optional.of(other(ahead, OTHER_SIDE));
    }

    private static Other other(LocalDate there, double weight) {
        TimeValue value = new Instant(Granularity.DAY, there);
        return new Other(value.timex(), value.days(), weight);
    }
}

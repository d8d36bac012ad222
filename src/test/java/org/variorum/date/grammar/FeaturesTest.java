package org.variorum.date.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.date.calendar.Granularity;

class FeaturesTest {

    @Test
    void rowIsReadBySlotsAndSymbols() {
        Features yesterday = Features.parse("unit=day shift=-1");

        assertEquals(Granularity.DAY, yesterday.unit(Slot.UNIT));
        assertEquals(-1, yesterday.get(Slot.SHIFT));
        assertEquals(false, yesterday.has(Slot.MONTH));
    }

    @Test
    void joiningKeepsBoth() {
        assertEquals(
                Optional.of(Features.parse("day=5 month=3")),
                Features.parse("day=5").join(Features.parse("month=3")));
    }

    @Test
    void joiningFailsWhereBothContradict() {
        assertEquals(Optional.empty(), Features.parse("day=5").join(Features.parse("day=6 month=3")));
    }

    @Test
    void laterOneWinsByForce() {
        assertEquals(6, Features.parse("day=5").under(Features.parse("day=6")).get(Slot.DAY));
    }

    @Test
    void emptiedSlotIsAsIfNeverFilled() {
        assertEquals(Features.NONE, Features.parse("day=5").without(Slot.DAY));
    }

    @Test
    void unknownSlotIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Features.parse("colour=3"));
    }
}

package org.variorum.date.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static Optional<LocalDate> day(String name, int year) {
        return Holidays.day(Holidays.row(name), year);
    }

    @Test
    void easterFallsWhereTheTablesHaveIt() {
        assertEquals(Optional.of(LocalDate.of(2022, 4, 17)), day("easter", 2022));
        assertEquals(Optional.of(LocalDate.of(2038, 4, 25)), day("easter", 2038));
        assertEquals(Optional.of(LocalDate.of(2022, 4, 24)), day("orthodox-easter", 2022));
        assertEquals(Optional.of(LocalDate.of(2021, 5, 2)), day("orthodox-easter", 2021));
    }

    @Test
    void easterIsAlwaysASunday() {
        for (int year = 1583; year < 2300; year++) {
            assertEquals(DayOfWeek.SUNDAY, day("easter", year).orElseThrow().getDayOfWeek());
            assertEquals(
                    DayOfWeek.SUNDAY, day("orthodox-easter", year).orElseThrow().getDayOfWeek());
        }
    }

    @Test
    void thanksgivingIsTheFourthThursdayAndItsFridayFollows() {
        assertEquals(Optional.of(LocalDate.of(2021, 11, 25)), day("thanksgiving", 2021));
        assertEquals(Optional.of(LocalDate.of(2021, 11, 26)), day("black-friday", 2021));
    }

    @Test
    void adventCountsBackFromTheLastSundayBeforeChristmas() {
        assertEquals(Optional.of(LocalDate.of(2021, 12, 19)), day("advent-4", 2021));
        assertEquals(Optional.of(LocalDate.of(2022, 11, 27)), day("advent-1", 2022));
        assertEquals(Optional.of(LocalDate.of(2020, 11, 22)), day("sunday-of-the-dead", 2020));
    }

    @Test
    void beforeTheGregorianReckoningThereIsNoEaster() {
        assertEquals(Optional.empty(), day("easter", 1500));
    }

    @Test
    void everyFeastOfTheTableHasADay() {
        for (String name : Holidays.names()) {
            assertEquals(true, day(name, 2022).isPresent(), name);
        }
    }

    @Test
    void unknownFeastIsAnErrorThatNamesIt() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Holidays.row("quay-day"));

        assertEquals("feasts.tsv has no row quay-day", error.getMessage());
    }
}

package org.variorum.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.Language;

/** Sentences with "may", "march", scores, versions, addresses and other things that are no times. */
class TrapTest {

    static Stream<String> traps() {
        return Dates.lines("/date/traps.tsv");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void trapYieldsNothing(String trap) {
        String[] columns = trap.split("\t");

        assertEquals("-", Dates.told(columns[1], new Language(columns[0]), "2022-02-02"));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void trapYieldsNothingWithoutAnArticleDateEither(String trap) {
        String[] columns = trap.split("\t");

        assertEquals(List.of(), Dates.in(columns[1], new Language(columns[0]), Optional.empty()));
    }

    @Test
    void thereAreThreeHundredTraps() {
        assertEquals(true, traps().count() >= 300);
    }
}

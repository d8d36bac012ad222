package org.variorum.report.csvfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "100000, 100000",
        "1.0E12, 1000000000000",
        "-0.0, 0",
        "2.5E-7, 0.00000025",
        "NaN, ''",
        "Infinity, ''"
    })
    void numbersHaveAPointAndNoExponent(double number, String printed) {
        assertEquals(printed, new Line().add(number).columns().get(0));
    }

    @Test
    void aNumberReadsBackAsTheSameDouble() {
        double third = 1 / 3.0;

        assertEquals(third, Double.parseDouble(new Line().add(third).columns().get(0)));
    }

    @Test
    void missingDaysAreTwoEmptyColumns() {
        assertEquals(List.of("", ""), new Line().days(Optional.empty()).columns());
    }
}

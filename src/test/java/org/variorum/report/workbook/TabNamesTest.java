package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabNamesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"Who/What?, Who What", "'Quoted', Quoted", "[a]:b\\c*, a  b c", "?, -"})
    void forbiddenLettersGoAndQuoteMarksLeaveTheEnds(String wanted, String name) {
        assertEquals(name, TabNames.free(wanted, new HashSet<>()));
    }

    @Test
    void aNameTakenInOtherCaseGetsANumber() {
        assertEquals("NAMES 2", TabNames.free("NAMES", new HashSet<>(Set.of("names"))));
    }

    @Test
    void historyIsReserved() {
        assertEquals("History 2", TabNames.free("History", new HashSet<>(Set.of("history"))));
    }

    @Test
    void aLongNameIsCutAndItsTwinToo() {
        Set<String> taken = new HashSet<>();
        String first = TabNames.free("A very long name for one small tab", taken);
        String second = TabNames.free("A very long name for one small tab", taken);

        assertEquals(31, first.length());
        assertTrue(second.endsWith(" 2") && second.length() == 31, second);
    }
}

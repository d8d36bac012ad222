package org.variorum.score.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static double lends(String likeness, String... values) {
        double[][] lent = Likeness.parse(likeness).lent(values);
        return lent.length == 0 ? 0 : lent[0][1];
    }

    @Test
    void numbersLendTheMoreTheNearerTheyAre() {
        assertTrue(lends("number", "1000", "1,001", "5000") > lends("number", "1000", "1015", "5000"));
        assertEquals(0, lends("number", "1000", "1020.5", "5000"));
        assertTrue(lends("number 5%", "1000", "1020.5", "5000") > 0);
        assertEquals(0, lends("number 10", "1000", "1011", "5000"));
    }

    @Test
    void timesAreCountedInMinutesAndRoundTheClock() {
        assertTrue(lends("time 10", "2031-05-01 23:58", "00:02", "12:00") > 0);
        assertEquals(0, lends("time 10", "23:40", "00:02", "12:00"));
        assertEquals(0, lends("time", "late", "00:02", "12:00"));
    }

    @Test
    void ifAllNumbersAreNearEachOtherNearnessTellsNothing() {
        assertEquals(0, lends("number", "1700000000", "1700000600", "1700001200"));
    }

    @Test
    void theShorterListLendsMoreThanTheLongerOne() {
        assertTrue(lends("set", "Ost; Quell", "Ost; Quell; Tann") > lends("set", "Ost; Quell; Tann", "Ost; Quell"));
        assertEquals(0, lends("set", "Ost; Quell", "Ost; Veller"));
    }

    @Test
    void orderInitialsAccentsAndCaseOfAListDoNotCount() {
        assertEquals(Likeness.SET.key("Öst, Ida K.; Quell, Bo"), Likeness.SET.key("bo quell & ida ost"));
        assertNotEquals(Likeness.SET.key("Ida Ost"), Likeness.SET.key("Ida Quell"));
        assertEquals("X", Likeness.SET.key("X"), "a list of nothing but initials stands for itself");
    }

    @Test
    void valuesTellByTheirLooksWhatTheyAre() {
        assertEquals(Likeness.NUMBER, Likeness.of(List.of("1,234", "-5.5"), true));
        assertEquals(Likeness.TEXT, Likeness.of(List.of("1,234", "1.2.3"), false));
        assertEquals(Likeness.SET, Likeness.of(List.of("Ida Ost", "Ida Ost; Bo Quell"), true));
        assertTrue(Likeness.listed("Ida Ost; Bo Quell") && Likeness.listed("a|b") && !Likeness.listed("07:45"));
    }

    @Test
    void whatIsNoLikenessIsRefusedWithThoseThatAre() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Likeness.parse("nearly"));
        assertTrue(e.getMessage().contains("number 5%"), e.getMessage());
    }
}

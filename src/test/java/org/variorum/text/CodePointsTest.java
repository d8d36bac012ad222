package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void offsetsOfATextWithoutPairsStayAsTheyAre() {
        assertEquals(7, new CodePoints("Zürich 1").at(7));
    }

    @Test
    void everyPairBeforeAnOffsetMakesItOneSmaller() {
        CodePoints points = new CodePoints("a😀b😀c");
        assertEquals(1, points.at(1));
        assertEquals(2, points.at(3));
        assertEquals(4, points.at(6));
        assertEquals(5, points.at(7));
    }

    @Test
    void offsetsAgreeWithCountingOnRandomTexts() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + random.nextInt(40));
            }
            CodePoints points = new CodePoints(text.toString());
            int unit = text.offsetByCodePoints(0, random.nextInt(41));
            assertEquals(text.codePointCount(0, unit), points.at(unit));
        }
    }
}

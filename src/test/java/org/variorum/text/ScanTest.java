package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScanTest {
    private static final String LETTERS = "aZ é ß Σς İ 7٣ .,“”-(\n\u00AD\u0301 漢字 \uD835\uDC00 \uD835";

    private static Scan scan(String text, Span... leftOut) {
        Scan scan = new Scan();
        scan.read(text, List.of(leftOut));
        return scan;
    }

    @Test
    void aScanHasTheTokensOfAReadingOnAnyText() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            Span out = new Span(10, 10 + random.nextInt(5));
            List<Token> tokens =
                    Reading.of(text.toString(), Language.ENGLISH, List.of(out)).tokens();
            Scan scan = scan(text.toString(), out);
            assertEquals(tokens.size(), scan.size());
            for (int i = 0; i < scan.size(); i++) {
                assertEquals(tokens.get(i).span(), new Span(scan.start(i), scan.end(i)));
                assertEquals(tokens.get(i).kind(), scan.kind(i));
                assertEquals(tokens.get(i).text(), scan.words(i));
                assertEquals(tokens.get(i).capital(), scan.capital(i));
            }
        }
    }

    @Test
    void wordsThatDifferInCaseOnlyHaveOneHashAndOthersHaveNot() {
        Scan scan = scan("Ferry ferry FERRY ferries");
        assertEquals(scan.hash(0), scan.hash(1));
        assertEquals(scan.hash(0), scan.hash(2));
        assertNotEquals(scan.hash(0), scan.hash(3));
        assertEquals("ferry", scan.lower(2));
    }

    @Test
    void aMarkIsItselfAndNoOther() {
        Scan scan = scan("(a)");
        assertTrue(scan.is(0, '('));
        assertFalse(scan.is(2, '('));
        assertFalse(scan.is(1, '('));
    }

    @Test
    void theSameScanReadsAShorterTextAfterALongerOne() {
        Scan scan = scan("a long text of several words");
        scan.read("one", List.of());
        assertEquals(1, scan.size());
        assertEquals("one", scan.words(0));
    }
}

package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    @Test
    void theSwedishClosingMarkOpensToo() {
        assertTrue(QuoteMarks.ALL.opens("”"));
    }

    @Test
    void aGuillemetDoesNotCloseACurlyMark() {
        assertFalse(QuoteMarks.ALL.closes("“", "»"));
    }

    @Test
    void aCommaIsNoQuoteMark() {
        assertFalse(QuoteMarks.ALL.contains(","));
    }

    @Test
    void theCurlySingleMarkIsAlsoAnApostrophe() {
        assertTrue(QuoteMarks.isApostrophe("’"));
    }
}

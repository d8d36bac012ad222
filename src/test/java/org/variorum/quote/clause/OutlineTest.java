package org.variorum.quote.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class OutlineTest {
    private static final String TEXT = "“No. Never,” she said. Rain fell.";

    /** The text with its quotation, tokens 0 to 5, folded. */
    private static Outline folded() {
        return new Outline(Reading.of(TEXT, Language.ENGLISH, List.of()), List.of(new Stretch(0, 5, true)));
    }

    @Test
    void aQuotationIsOnePiece() {
        assertTrue(folded().piece(0).isQuoted());
    }

    @Test
    void theSentenceGoesOnBehindAComma() {
        assertFalse(folded().piece(1).starts());
    }

    @Test
    void aStopEndsTheSentenceAroundIt() {
        assertEquals(4, folded().sentenceEnd(1));
    }

    @Test
    void aSentenceIsFoundFromAnyOfItsPieces() {
        assertEquals(4, folded().sentenceStart(5));
    }

    @Test
    void aWordIsSeenInLowerCase() {
        assertEquals("rain", folded().piece(4).lower());
    }

    @Test
    void wordsOfAQuotationAreNotSeen() {
        assertEquals("", folded().piece(0).lower());
    }

    @Test
    void aRangeOfPiecesIsASpanOfTheText() {
        assertEquals("she said", folded().span(1, 3).of(TEXT));
    }

    @Test
    void withoutQuotationsEveryTokenIsAPiece() {
        assertEquals(3, new Outline(Reading.of("Rain fell.", Language.ENGLISH, List.of()), List.of()).size());
    }

    @Test
    void theInsideOfAStretchIsCountedWithoutItsMarks() {
        assertEquals(4, new Stretch(0, 5, true).inside());
    }
}

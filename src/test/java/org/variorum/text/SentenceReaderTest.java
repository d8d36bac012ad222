package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {
    private static List<String> sentences(String text, Span... leftOut) {
        return Reading.of(text, Language.ENGLISH, List.of(leftOut)).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    @Test
    void aStopBeforeACapitalEndsASentence() {
        assertEquals(List.of("The dam held.", "Nobody was hurt."), sentences("The dam held. Nobody was hurt."));
    }

    @Test
    void aTitleOrAnInitialDoesNotEndASentence() {
        assertEquals(1, sentences("Dr. Ada B. Lorne met Gov. Hale on Monday.").size());
    }

    @Test
    void aDecimalPointDoesNotEndASentence() {
        assertEquals(1, sentences("Prices rose 3.5 percent in Arlen.").size());
    }

    @Test
    void closingQuoteMarksStayWithTheirSentence() {
        assertEquals(List.of("“We will open it.”", "He then left."), sentences("“We will open it.” He then left."));
    }

    @Test
    void lineBreaksEndParagraphs() {
        Reading reading = Reading.of("A headline\n\nThe story. It goes on.", Language.ENGLISH, List.of());
        assertEquals(
                List.of(0, 1, 1),
                reading.sentences().stream().map(Sentence::paragraph).toList());
    }

    @Test
    void anEmptyLineInTheMiddleOfASentenceDoesNotBreakIt() {
        String text = "The mayor added that the harbour\n\nwill stay closed until May.";
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    void aHeadingBeforeACapitalIsNotJoined() {
        assertEquals(2, sentences("What comes next\nThe council votes in May.").size());
    }

    @Test
    void aTagLeftOutInsideALineDoesNotBreakTheSentence() {
        String text = "The Courier had <u>reported</u> it on Monday.";
        Reading reading = Reading.of(text, Language.ENGLISH, List.of(new Span(16, 19), new Span(27, 31)));
        assertEquals(1, reading.sentences().size());
        assertEquals(
                List.of("The", "Courier", "had", "reported", "it", "on", "Monday", "."),
                reading.tokens().stream().map(Token::text).toList());
    }

    @Test
    void ideographicStopsNeedNoBlankBehindThem() {
        assertEquals(2, sentences("大桥今天开放。市长出席。").size());
    }

    @Test
    void everyTokenBelongsToExactlyOneSentenceAndNoneIsLeftOut() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                text.append("aB c. \n,”(1".charAt(random.nextInt(11)));
            }
            Span out = new Span(20, 20 + random.nextInt(20));
            Reading reading = Reading.of(text.toString(), Language.ENGLISH, List.of(out));
            int next = 0;
            for (Sentence sentence : reading.sentences()) {
                assertEquals(next, sentence.firstToken());
                assertTrue(sentence.endToken() > sentence.firstToken());
                next = sentence.endToken();
            }
            assertEquals(reading.tokens().size(), next);
            assertTrue(reading.tokens().stream().noneMatch(token -> token.span().overlaps(out)));
        }
    }
}

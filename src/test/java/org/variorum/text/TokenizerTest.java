package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<String> words(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .map(Token::text)
                .toList();
    }

    @Test
    void hyphensAndApostrophesAreTokensOfTheirOwn() {
        assertEquals(List.of("Vale", "-", "Orton", "’", "s", "plan"), words("Vale-Orton’s plan"));
    }

    @Test
    void digitsAndLettersArePartedWhereTheyMeet() {
        assertEquals(List.of("S", "-", "400", "and", "5", "km"), words("S-400 and 5km"));
    }

    @Test
    void combiningMarksStayWithTheirLetter() {
        assertEquals(List.of("cafe\u0301", "bar"), words("cafe\u0301 bar"));
    }

    @Test
    void blanksOfAnyKindAreNoTokens() {
        assertEquals(List.of("a", "b", "c"), words("\uFEFFa\u00A0b\u2003\u200Bc\t\0"));
    }

    @Test
    void loneSurrogatesDoNotBreakAnything() {
        assertEquals(3, words("a \uD83D b").size());
    }

    @Test
    void noTokenLeavesAStretchThatEndsInsideALetter() {
        assertEquals(2, Tokenizer.tokens("a\uD835\uDC00b", 0, 2).get(1).end());
    }

    @Test
    void tokensOfRandomTextsAreInOrderAndSayWhatStandsThere() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(
                        random.nextInt(4) == 0 ? random.nextInt(0x2FFF) + 1 : " aB9.-\n".charAt(random.nextInt(7)));
            }
            int end = 0;
            for (Token token : Tokenizer.tokens(text.toString(), 0, text.length())) {
                assertTrue(token.start() >= end);
                assertEquals(token.text(), token.span().of(text.toString()));
                end = token.end();
            }
        }
    }
}

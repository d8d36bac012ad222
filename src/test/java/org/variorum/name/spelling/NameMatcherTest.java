package org.variorum.name.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.Lexicon;

class NameMatcherTest {
    private static final double CUT = .6;

    private final NameMatcher matcher = new NameMatcher();

    static Stream<List<String>> pairs() throws IOException {
        try (InputStreamReader table = new InputStreamReader(
                NameMatcherTest.class.getResourceAsStream("/name/pairs.tsv"), StandardCharsets.UTF_8)) {
            return Lexicon.rows(table).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tellsOnePersonFromTwo(List<String> row) {
        double score = matcher.compare(row.get(2), row.get(3)).score();
        assertEquals(row.get(0), score >= CUT ? "same" : "different", () -> row.get(4) + ": " + score);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theOrderOfTheTwoNamesDoesNotMatter(List<String> row) {
        assertEquals(matcher.compare(row.get(2), row.get(3)), matcher.compare(row.get(3), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aNameEqualsItselfInCapitalsAndWithoutAccents(List<String> row) {
        String name = row.get(2);
        String shouted = name.toUpperCase(java.util.Locale.ROOT);
        String bare = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        assertTrue(matcher.compare(name, name).score() >= CUT, name);
        assertTrue(matcher.compare(name, shouted).score() >= CUT, name);
        assertTrue(matcher.compare(name, bare).score() >= CUT, name);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aNameOfTwoWordsEqualsItselfWithTheLastWordFirst(List<String> row) {
        String[] words = row.get(2).split(" ");
        if (words.length == 2) {
            assertTrue(matcher.compare(row.get(2), words[1] + " " + words[0]).score() >= CUT, row.get(2));
        }
    }

    @Test
    void theOrderOfWordsCostsLittle() {
        assertTrue(matcher.compare("Oleg Tereshkin", "Tereshkin Oleg").score() >= CUT);
    }

    @Test
    void anEmptyStringIsNobody() {
        assertEquals(0, matcher.compare("", "").score());
        assertEquals(0, matcher.compare("", "Oleg Tereshkin").score());
    }

    @Test
    void marksWithoutLettersAreOnlyTheSameMarks() {
        assertEquals(1, matcher.compare("!?", "!?").score());
        assertEquals(0, matcher.compare("!?", "--").score());
    }

    @Test
    void marksOfDirectionAndJoinersDoNotShow() {
        assertEquals(
                matcher.compare("David Rosenblum", "דוד רוזנבלום").score(),
                matcher.compare("David\u200b Rosenblum", "\u200fדוד רוזנבלום\u200e")
                        .score());
    }

    @Test
    void lettersThatOnlyLookLatinAreFlagged() {
        List<String> reasons =
                matcher.compare("Iv\u0430n Petrenko", "Ivan Petrenko").reasons();
        assertTrue(reasons.stream().anyMatch(r -> r.contains("look alike")), reasons.toString());
    }

    @Test
    void theReasonsNameTheVeto() {
        List<String> reasons = matcher.compare("Joe Hadley", "Jill Hadley").reasons();
        assertTrue(reasons.contains("veto: different_listed_names"), reasons.toString());
    }

    @Test
    void theReasonsNameTheSoundsThatWereTaken() {
        List<String> reasons = matcher.compare("Bach Zherdev", "Бах Жердев").reasons();
        assertTrue(reasons.get(0).contains("heard as b a k, k for C"), reasons.toString());
        assertTrue(reasons.get(1).contains("heard as Z e r d e v"), reasons.toString());
    }

    @Test
    void theReasonsNameTheReadingOfAHanSurname() {
        List<String> reasons = matcher.compare("張偉", "Zhang Wei").reasons();
        assertTrue(reasons.stream().anyMatch(r -> r.contains("reading ")), reasons.toString());
    }

    @Test
    void theReasonsSayThatOneIsTheNicknameOfTheOther() {
        List<String> reasons = matcher.compare("Bill Hadley", "William Hadley").reasons();
        assertTrue(reasons.get(0).contains("nickname"), reasons.toString());
    }

    @Test
    void theReasonsNameWhatFitsNothing() {
        List<String> reasons =
                matcher.compare("Mikhail Zherdev", "Nikolai Zherdev").reasons();
        assertTrue(reasons.stream().anyMatch(r -> r.endsWith("fits nothing")), reasons.toString());
    }

    @Test
    void hugeNamesAreComparedInNoTime() {
        String huge = "Ab".repeat(5_000) + " " + "x y ".repeat(2_000);
        double score = matcher.compare(huge, huge + "z").score();
        assertTrue(score >= 0 && score <= 1);
    }

    @Test
    void anyUnicodeHasAScoreBetweenZeroAndOne() {
        Random random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            String a = random(random);
            String b = random(random);
            double score = matcher.compare(a, b).score();
            assertTrue(score >= 0 && score <= 1, () -> a + " | " + b);
            assertEquals(score, matcher.compare(b, a).score());
        }
    }

    private static String random(Random random) {
        int[] blocks = {
            0x20, 0xC0, 0x370, 0x400, 0x590, 0x600, 0x900, 0xE00, 0x1100, 0x200B, 0x3040, 0x4E00, 0xAC00, 0xD800,
            0xFE00, 0x1F300
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(blocks[random.nextInt(blocks.length)] + random.nextInt(80));
        }
        return text.toString();
    }
}

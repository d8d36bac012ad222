package org.variorum.name.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.name.spelling.word.ParsedName;

class ComparingTest {
    private static final List<String> NAMES = List.of(
            "Vasily Morozenko",
            "Василий Морозенко",
            "Park Ki-moon",
            "Park Kimoon",
            "박기문",
            "محمود دروازي",
            "Mahmoud Darwazi",
            "John Abelar Jr",
            "John Abelar Sr",
            "Harbour Bank of Dalvik",
            "",
            "?!");
    private final NameMatcher matcher = new NameMatcher();
    private final Comparing comparing = matcher.comparing();

    private ParsedName parse(String name) {
        return matcher.parse(name);
    }

    @Test
    void whatWasComparedBeforeDoesNotMatter() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            ParsedName a = parse(NAMES.get(random.nextInt(NAMES.size())));
            ParsedName b = parse(NAMES.get(random.nextInt(NAMES.size())));
            assertEquals(matcher.score(a, b), comparing.score(a, b), a.text() + " and " + b.text());
        }
    }

    @Test
    void whichNameComesFirstDoesNotMatter() {
        for (String a : NAMES) {
            for (String b : NAMES) {
                assertEquals(comparing.score(parse(a), parse(b)), comparing.score(parse(b), parse(a)));
                assertEquals(comparing.scoreIfLikely(parse(a), parse(b)), comparing.scoreIfLikely(parse(b), parse(a)));
            }
        }
    }

    @Test
    void likelyPairsScoreTheSameAsEver() {
        ParsedName latin = parse("Vasily Morozenko");
        ParsedName russian = parse("Василий Морозенко");
        assertEquals(comparing.score(latin, russian), comparing.scoreIfLikely(latin, russian));
    }

    @Test
    void aWordLikeNoneOfTheOtherNameEndsTheComparison() {
        assertEquals(0, comparing.scoreIfLikely(parse("Philippa Morozenko"), parse("Igor Morozenko")));
    }

    @Test
    void aSyllableMoreDoesNot() {
        assertTrue(comparing.scoreIfLikely(parse("Park Ki moon"), parse("Park Kimoon")) > .8);
    }

    @Test
    void wordsOnBothSidesThatFitNothingAreAConflict() {
        assertTrue(comparing.conflict(parse("Philippa Morozenko"), parse("Igor Morozenko")));
        assertFalse(comparing.conflict(parse("Igor Morozenko"), parse("Igor V. Morozenko")));
    }

    @Test
    void aWordThatFitsBadlyBesideOneThatFitsNothingIsDoubtful() {
        assertTrue(comparing.doubtful(parse("Kim Yo-sang"), parse("Kim Sang Il")));
        assertFalse(comparing.doubtful(parse("Kim Sang Il"), parse("Kim Sang-il")));
        assertFalse(comparing.doubtful(parse("Igor Morozenko"), parse("Igor V. Morozenko")));
    }

    @Test
    void namesParsedTogetherShareTheirWords() {
        List<ParsedName> parsed = matcher.parseAll(List.of("Anna Bellow", "Anna Morozenko"));
        assertSame(parsed.get(0).tokens().get(0), parsed.get(1).tokens().get(0));
    }

    @Test
    void namesParsedTogetherCompareAsThoseParsedAlone() {
        List<ParsedName> parsed = matcher.parseAll(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            for (int j = 0; j < NAMES.size(); j++) {
                assertEquals(
                        matcher.score(parse(NAMES.get(i)), parse(NAMES.get(j))),
                        comparing.score(parsed.get(i), parsed.get(j)));
            }
        }
    }
}

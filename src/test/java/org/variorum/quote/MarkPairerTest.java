package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class MarkPairerTest {
    /** What stands between marks that belong together, marks included. */
    static List<String> pairs(String text) {
        Reading reading = Reading.of(text, Language.ENGLISH, List.of());
        return MarkPairer.pair(reading).stream()
                .map(s -> text.substring(
                        reading.tokens().get(s.first()).start(),
                        reading.tokens().get(s.last()).end()))
                .toList();
    }

    @Test
    void curlyMarksPair() {
        assertEquals(List.of("“a pier”"), pairs("It is “a pier” now."));
    }

    @Test
    void straightMarksPairByTheirBlanks() {
        assertEquals(List.of("\"a pier\"", "\"a wall\""), pairs("It is \"a pier\" and \"a wall\" now."));
    }

    @Test
    void guillemetsPair() {
        assertEquals(List.of("«a pier»"), pairs("It is «a pier» now."));
    }

    @Test
    void guillemetsPairWithBlanksInside() {
        assertEquals(List.of("« a pier »"), pairs("It is « a pier » now."));
    }

    @Test
    void germanBooksTurnGuillemetsRound() {
        assertEquals(List.of("»a pier«"), pairs("It is »a pier« now."));
    }

    @Test
    void lowAndHighMarksPair() {
        assertEquals(List.of("„a pier“"), pairs("It is „a pier“ now."));
    }

    @Test
    void polishMarksPair() {
        assertEquals(List.of("„a pier”"), pairs("It is „a pier” now."));
    }

    @Test
    void cornerBracketsPair() {
        assertEquals(List.of("「a pier」"), pairs("It is 「a pier」 now."));
    }

    @Test
    void singleMarksPair() {
        assertEquals(List.of("‘a pier’"), pairs("It is ‘a pier’ now."));
    }

    @Test
    void anApostropheDoesNotClose() {
        assertEquals(List.of("‘Lee’s pier’"), pairs("It is ‘Lee’s pier’ now."));
    }

    @Test
    void theInnerQuotationIsPartOfTheOuter() {
        assertEquals(List.of("“the ‘pier’ is old”"), pairs("He said “the ‘pier’ is old” twice."));
    }

    @Test
    void aClosingMarkAloneIsNothing() {
        assertEquals(List.of(), pairs("It is a pier” now."));
    }

    @Test
    void anOpeningMarkAloneIsNothing() {
        assertEquals(List.of(), pairs("It is “a pier now."));
    }

    @Test
    void marksAroundMarksAreNothing() {
        assertEquals(List.of(), pairs("It is “...” now."));
    }

    @Test
    void aQuotationCanBeginWithAnEllipsis() {
        assertEquals(List.of("“...but not now”"), pairs("It is “...but not now” he said."));
    }

    @Test
    void aQuotationCanBeginWithMoney() {
        assertEquals(List.of("\"$5 a day\""), pairs("It is \"$5 a day\" now."));
    }
}

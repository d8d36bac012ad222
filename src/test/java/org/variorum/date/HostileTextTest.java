package org.variorum.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that nobody wrote in good faith. */
class HostileTextTest {
    private static final String DAY = "2022-02-02";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static List<DateMention> quickly(String text) {
        return assertTimeoutPreemptively(PATIENCE, () -> Dates.on(DAY, text));
    }

    @Test
    void millionDigitsAreNoDate() {
        assertEquals(List.of(), quickly("1".repeat(1_000_000)));
    }

    @Test
    void tenThousandCommasAreNoDate() {
        assertEquals(List.of(), quickly(",".repeat(10_000)));
    }

    @Test
    void nestedBracketsAreNoDate() {
        assertEquals(List.of(), quickly("(".repeat(20_000) + ")".repeat(20_000)));
    }

    @Test
    void wordRepeatedForeverCostsNoMoreThanItsLength() {
        assertEquals(true, quickly("last ".repeat(20_000) + "week").size() <= 1);
        assertEquals(true, quickly("three days and ".repeat(5_000)).size() <= 10_000);
        assertEquals(true, quickly("2022-01-".repeat(5_000)).size() <= 5_000);
    }

    @Test
    void lastLastLastWeekIsOneWeek() {
        assertEquals(
                "2022-W04", Dates.one(DAY, "It rained last last last week.").value());
    }

    @Test
    void numbersInWordsWithoutEndCostNoMoreThanTheirLength() {
        assertEquals(true, quickly("two thousand and ".repeat(10_000)).size() <= 10_000);
        assertEquals(List.of(), quickly("nineteen ".repeat(20_000)));
    }

    @Test
    void slashesAndDashesWithoutEndCostNoMoreThanTheirLength() {
        assertEquals(true, quickly("1/2-3/4-".repeat(10_000)).size() <= 30_000);
        assertEquals(true, quickly("from May to ".repeat(10_000)).size() <= 30_000);
        assertEquals(
                true,
                quickly("Monday and Tuesday or 3 and 4 May and ".repeat(3_000)).size() <= 30_000);
    }

    @Test
    void monthsHalvesAndBracketsWithoutEndCostNoMoreThanTheirLength() {
        assertEquals(true, quickly("march/march/may/".repeat(5_000)).size() <= 15_000);
        assertEquals(
                true, quickly("half and half years and a half ".repeat(5_000)).size() <= 15_000);
        assertEquals(true, quickly("Monday (3) (4) ".repeat(5_000)).size() <= 15_000);
        assertEquals(true, quickly("2014-2015-2016-".repeat(5_000)).size() <= 30_000);
        assertEquals(
                true,
                quickly("4 hours, 20 minutes and 15 seconds, ".repeat(3_000)).size() <= 9_000);
    }

    @Test
    void quotationMarksThatNobodyClosesCostNoMoreThanTheirLength() {
        assertEquals(10_000, quickly("\"tomorrow ".repeat(10_000)).size());
        assertEquals(1, quickly("“ ".repeat(50_000) + "tomorrow").size());
    }

    @Test
    void governingWordsWithoutEndCostNoMoreThanTheirLength() {
        assertEquals(1, quickly("will have been ".repeat(20_000) + "Friday").size());
    }

    @Test
    void yearsBeyondFourDigitsAreNone() {
        assertEquals(List.of(), quickly("In the year 99999 nothing happens."));
    }

    @Test
    void digitsOfOtherScriptsCount() {
        assertEquals(
                "2022-01-26", Dates.one(DAY, "On ٢٦ January ٢٠٢٢ they met.").value());
    }

    @Test
    void dashesOfAllKindsPartTheNumbersOfADate() {
        assertEquals("2022-01-26", Dates.one(DAY, "On 2022‑01‑26 they met.").value());
    }

    @Test
    void daysThatDoNotExistGiveNothing() {
        assertEquals(List.of(), quickly("On 2021-02-29 they met."));
        assertEquals(List.of(), quickly("On 31/11/2021x they met."));
    }

    @Test
    void anyHeapOfWordsIsReadWithSpansInOrder() {
        String[] words = {
            "last", "next", "Monday", "the", "of", "May", "2022", "12", ":", "30", "-", "/", "and", "three", "weeks",
            "ago", "to", "from", "\n", "BC", "every", "(", ")", ",", "."
        };
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (DateMention date : Dates.whole(quickly(text.toString()))) {
                assertEquals(true, date.span().start() >= end, text.toString());
                end = date.span().end();
            }
        }
    }

    @Test
    void sameTextGivesTheSameTwice() {
        String text = "Last week, on 3 May 1921 and three days ago.";

        assertEquals(Dates.on(DAY, text), Dates.on(DAY, text));
    }
}

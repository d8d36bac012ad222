package org.variorum.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** What a time expression is worth, given the day of its article. */
class ResolutionTest {
    private static final String TUESDAY = "2022-02-01";

    private static Days days(String earliest, String latest) {
        return new Days(LocalDate.parse(earliest), LocalDate.parse(latest));
    }

    private static String value(String text) {
        return Dates.one(TUESDAY, text).value();
    }

    @Test
    void weekdayIsTheLatestOneAndTheArticlesOwnDayCounts() {
        assertEquals("2022-02-01", value("Talks resumed Tuesday."));
        assertEquals("2022-01-26", value("Talks resumed Wednesday."));
    }

    @Test
    void weekdayAfterAGoverningCueLiesAhead() {
        assertEquals("2022-02-04", value("The hearing is scheduled for Friday."));
        assertEquals("2022-02-05", value("The truce holds until Saturday."));
    }

    @Test
    void weekdayAfterAVerbOfThePastLiesBehindThoughSomethingElseIsPlanned() {
        assertEquals("2022-01-28", value("It will rain, the office said Friday."));
    }

    @Test
    void weekdayThatOpensASentenceIsGovernedByTheVerbAfterIt() {
        assertEquals("2022-02-04", value("On Friday the council will vote."));
        assertEquals("2022-01-28", value("On Friday the council was told."));
    }

    @Test
    void governingWordEndsWithItsSentence() {
        assertEquals(
                "2022-01-28",
                Dates.on(TUESDAY, "A vote is planned. Friday brought rain.")
                        .get(0)
                        .value());
    }

    @Test
    void whatWasPlannedForADayAndWasHeldIsPast() {
        assertEquals("2022-01-31", value("A service planned for Monday was held."));
        assertEquals("2022-01-27", value("Until Thursday, they had not called."));
    }

    @Test
    void relativeDateInAQuotationHangsOnTheDayOfTheSpeaking() {
        List<DateMention> before = Dates.on("2022-02-03", "On Monday the mayor said: \"We decide tomorrow.\"");
        List<DateMention> after = Dates.on("2022-02-03", "“We met yesterday,” she said on Tuesday.");

        assertEquals("2022-02-01", before.get(1).value());
        assertEquals("2022-01-31", after.get(0).value());
    }

    @Test
    void relativeDateInAQuotationOfUnknownDayHangsOnTheArticle() {
        assertEquals("2022-01-31", value("“We met yesterday,” she said."));
    }

    @Test
    void listOfNeighbouringDaysIsARangeAndOneOfOthersIsTwoDays() {
        List<DateMention> neighbours = Dates.on(TUESDAY, "They met on 18 and 19 January.");
        List<DateMention> others = Dates.on(TUESDAY, "They met on 3 and 17 January.");

        assertEquals("2022-01-18/2022-01-19", neighbours.get(0).value());
        assertEquals(
                List.of("2022-01-03", "2022-01-17"),
                others.stream().map(DateMention::value).toList());
    }

    @Test
    void earlyMayToLateJuneCoversLessThanBothMonths() {
        DateMention date = Dates.one(TUESDAY, "The road was shut from early May 2021 to late June 2021.");

        assertEquals(
                Optional.of(days("2021-05-01", "2021-06-30")).map(Days::latest),
                date.days().map(Days::latest));
        assertEquals(LocalDate.parse("2021-05-01"), date.days().orElseThrow().earliest());
        assertEquals("", date.mod());
    }

    @Test
    void earlierThisYearEndsWithTheArticlesDay() {
        assertEquals(
                Optional.of(days("2022-01-01", TUESDAY)),
                Dates.one(TUESDAY, "The dam broke earlier this year.").days());
    }

    @Test
    void impossibleCompositionGivesWayToItsParts() {
        assertEquals(
                List.of("2021", "2020-10"),
                Dates.on(TUESDAY, "He was tried last year in the October 2020 affair.").stream()
                        .map(DateMention::value)
                        .toList());
    }

    @Test
    void newsThatLooksBackIsNoHistory() {
        List<DateMention> found = Dates.on(
                TUESDAY,
                "Founded in 1949, it grew in 1952, 1955 and 1982. A decade ago few hoped for that. A summit is set for April.");

        assertEquals("2022-04", found.get(found.size() - 1).value());
    }

    @Test
    void lastWeekBeforeTheFirstOfFebruaryIsIsoWeekFour() {
        DateMention date = Dates.one(TUESDAY, "They wrote last week.");

        assertEquals("2022-W04", date.value());
        assertEquals(Optional.of(days("2022-01-24", "2022-01-30")), date.days());
        assertEquals(TUESDAY, date.anchor());
        assertEquals("rel-week", date.rule());
    }

    @Test
    void earlyFebruaryWrittenOnTheLastOfJanuaryIsTheComingOne() {
        DateMention date = Dates.one("2022-01-31", "They meet in early February.");

        assertEquals("2022-02", date.value());
        assertEquals("START", date.mod());
        assertEquals(Optional.of(days("2022-02-01", "2022-02-14")), date.days());
    }

    @Test
    void monthWithoutAYearIsThePastOne() {
        assertEquals("2021-12", value("The proposals were made in December."));
        assertEquals("2021-07", value("The fire broke out in July."));
    }

    @Test
    void weekdayBesideADayPicksTheYearThatFits() {
        assertEquals(
                "2017-05-09",
                Dates.one("2018-01-07", "Lunch on Tuesday, May 9.").value());
    }

    @Test
    void nextDayHangsOnTheTimeLastSpokenOf() {
        List<DateMention> found = Dates.on(TUESDAY, "He fled on 3 May 1921. The next day he was caught.");

        assertEquals("1921-05-04", found.get(1).value());
        assertEquals("1921-05-03", found.get(1).anchor());
    }

    @Test
    void historyKeepsItsYear() {
        List<DateMention> found = Dates.on(
                TUESDAY,
                "War began in August 1814. The siege of 1815 failed. Peace came in May 1816. In June the king died.");

        assertEquals("1816-06", found.get(3).value());
    }

    @Test
    void todayInHistoryIsNowadays() {
        List<DateMention> found =
                Dates.on(TUESDAY, "Built in May 1714, burnt in 1715, rebuilt in 1716, it stands today.");

        assertEquals("PRESENT_REF", found.get(3).value());
    }

    @Test
    void articleOfUnknownDayLeavesRelativeTimesFoundButWithoutValue() {
        List<DateMention> found = Dates.in("They wrote last week.", Language.ENGLISH, Optional.empty());

        assertEquals("", found.get(0).value());
        assertEquals(Optional.empty(), found.get(0).days());
    }

    @Test
    void articleDatedWithinDaysGivesAValueOnlyWhereAllDaysAgree() {
        Optional<Days> within = Optional.of(days("2022-02-02", "2022-02-04"));
        DateMention monday =
                Dates.in("Talks resumed Monday.", Language.ENGLISH, within).get(0);
        DateMention yesterday =
                Dates.in("Talks resumed yesterday.", Language.ENGLISH, within).get(0);

        assertEquals("2022-01-31", monday.value());
        assertEquals("", yesterday.value());
        assertEquals(Optional.of(days("2022-02-01", "2022-02-03")), yesterday.days());
    }

    @Test
    void almostAMonthAndAHalfIsALengthOfNoCertainPlace() {
        DateMention date = Dates.one(TUESDAY, "Talks took almost a month and a half.");

        assertEquals(DateMention.Type.DURATION, date.type());
        assertEquals("P1.5M", date.value());
        assertEquals("APPROX", date.mod());
        assertEquals(Optional.empty(), date.days());
    }

    @Test
    void pastFewWeeksReachBackFromTheArticle() {
        DateMention date = Dates.one(TUESDAY, "Talks went on for the past few weeks.");

        assertEquals("PXW", date.value());
        assertEquals(LocalDate.parse(TUESDAY), date.days().orElseThrow().latest());
    }

    @Test
    void rangeWithOneMonthCoversBothEnds() {
        DateMention date = Dates.one(TUESDAY, "The canal was open from 4 to 22 January.");

        assertEquals("2022-01-04/2022-01-22", date.value());
        assertEquals(Optional.of(days("2022-01-04", "2022-01-22")), date.days());
    }

    @Test
    void endsOfARangeStandBesideItWithValuesButWithoutDaysOfTheirOwn() {
        List<DateMention> found = Dates.on(TUESDAY, "The canal was open from 4 to 22 January.");

        assertEquals(
                List.of("2022-01-04/2022-01-22", "2022-01-04", "2022-01-22"),
                found.stream().map(DateMention::value).toList());
        assertEquals(Optional.empty(), found.get(1).days());
        assertEquals("range-days-of-month", found.get(2).rule());
    }

    @Test
    void rangeOfTwoDecemberAndFebruaryCrossesTheYear() {
        assertEquals(
                "2021-11/2022-02",
                Dates.one("2022-03-01", "The port froze from November to February.")
                        .value());
    }

    @Test
    void numericDateFollowsTheLanguage() {
        assertEquals(
                "2022-02-01",
                Dates.told("Fait le 01/02/2022.", new Language("fr"), TUESDAY).substring(13));
        assertEquals("2021-03-04", value("Signed 03/04/2021."));
    }

    @Test
    void numericDateThatInOneOrderIsTheArticlesOwnDayIsReadInThatOrder() {
        assertEquals("2022-02-01", value("Signed 01/02/2022."));
    }

    @Test
    void numericDateThatNothingTellsHasTheOtherOrderAsItsOtherReading() {
        DateMention date = Dates.one(TUESDAY, "Signed 03/04/2021.");
        List<DateMention> told = Dates.on(TUESDAY, "Signed 03/04/2021 and sealed 23/04/2021.");

        assertEquals("2021-04-03", date.other().orElseThrow().value());
        assertEquals(Optional.empty(), told.get(0).other());
        assertEquals(Optional.empty(), Dates.one(TUESDAY, "Signed 2021-03-04.").other());
    }

    @Test
    void weekdayWithoutAGoverningWordJustAheadHasThatAsItsOtherReading() {
        assertEquals(
                "2022-02-02",
                Dates.one(TUESDAY, "Talks resumed Wednesday.")
                        .other()
                        .orElseThrow()
                        .value());
        assertEquals(
                Optional.empty(), Dates.one(TUESDAY, "Talks resumed Monday.").other());
    }

    @Test
    void nextFridayIsThatOfNextWeekAndMayBeTheOneOfThisWeek() {
        DateMention date = Dates.one(TUESDAY, "They vote next Friday.");

        assertEquals("2022-02-11", date.value());
        assertEquals("2022-02-04", date.other().orElseThrow().value());
    }

    @Test
    void nextMondayHasOneReadingFromTuesdayOn() {
        DateMention date = Dates.one(TUESDAY, "They vote next Monday.");

        assertEquals("2022-02-07", date.value());
        assertEquals(Optional.empty(), date.other());
    }

    @Test
    void weekendOfAFeastIsTheOneBesideIt() {
        assertEquals(
                "2021-W35-WE",
                Dates.one(TUESDAY, "Roads filled on the Labor Day 2021 weekend.")
                        .value());
        assertEquals(
                "2021-W47-WE",
                Dates.one(TUESDAY, "Roads filled on Thanksgiving weekend of 2021.")
                        .value());
    }

    @Test
    void leapDayDoesNotTearARangeApart() {
        assertEquals(
                "2020-02-29/2020-03-01",
                Dates.on(TUESDAY, "The gates were open from 29/2 to 1/3.")
                        .get(0)
                        .value());
    }

    @Test
    void numericDateFollowsTheCountryOfItsHost() {
        assertEquals("2022-02-01", signed("https://www.harbourpost.co.uk/news/7"));
        assertEquals("2022-01-02", signed("https://www.harbourpost.us/news/7"));
        assertEquals("2022-01-02", signed("https://www.harbourpost.example/news/7"));
        assertEquals("2022-01-02", signed("no address"));
    }

    private static String signed(String url) {
        Reading reading = Reading.of("The deed was signed on 01/02/2022.", Language.ENGLISH, List.of());
        Optional<Days> later = Optional.of(Days.of(LocalDate.parse("2022-06-20")));
        return new GrammarDateFinder()
                .find(reading, Field.TEXT, later, url)
                .get(0)
                .value();
    }

    @Test
    void numericDateFollowsTheOtherDatesOfItsText() {
        List<DateMention> found = Dates.on(TUESDAY, "Signed 01/02/2022 and sealed 23/02/2022.");

        assertEquals("2022-02-01", found.get(0).value());
    }

    @Test
    void thirtiethOfFebruaryDoesNotExist() {
        assertEquals(List.of(), Dates.on(TUESDAY, "They met on February 30."));
        assertEquals(List.of(), Dates.in("They met on February 30.", Language.ENGLISH, Optional.empty()));
    }

    @Test
    void clockKeepsItsOffset() {
        assertEquals("2022-02-01T10:30Z", value("At 2022-02-01T10:30Z it rang."));
    }

    @Test
    void easterIsReckoned() {
        assertEquals("2021-04-04", value("They met on Easter."));
        assertEquals("2024-03-31", value("They met on Easter 2024."));
    }
}

package org.variorum.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Published;
import org.variorum.article.Published.How;
import org.variorum.text.Language;

class ArticleDatesTest {

    private static Published of(String text) {
        return of(text, "", "en");
    }

    private static Published of(String text, String url, String language) {
        return of(text, url, language, Published.UNKNOWN);
    }

    private static Published of(String text, String url, String language, Published known) {
        return new ArticleDates()
                .find(new Article(
                        "id",
                        "record",
                        "The Quay Gazette",
                        "quay.jsonl",
                        1,
                        "",
                        Optional.empty(),
                        text,
                        known,
                        List.of(),
                        new Language(language),
                        url,
                        List.of(),
                        Decoding.NONE));
    }

    @Test
    void whatTheDumpSaysWins() {
        Published known = Published.on(LocalDate.parse("2022-03-04"), How.METADATA);

        assertEquals(known, of("HARBOURTON, Feb 1, 2022 (QNA) - The ferry sank.", "", "en", known));
    }

    @Test
    void fullDatelineIsTheDay() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE),
                of("Ferry sinks\n\nHARBOURTON/QUAYSIDE, Feb. 1, 2022 (QNA) - The ferry sank."));
    }

    @Test
    void datelineTakesItsYearFromTheAddress() {
        assertEquals(
                Published.on(LocalDate.parse("2021-02-01"), How.DATELINE),
                of("HARBOURTON, Feb 1 (QNA) - The ferry sank.", "https://quay.example/2021/02/ferry", "en"));
    }

    @Test
    void datelineTakesItsYearFromACopyrightLine() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE_YEAR),
                of("HARBOURTON, Feb 1 (QNA) – The ferry sank.\n\n©2022 QNA"));
    }

    @Test
    void datelineTakesItsYearFromTheNewestFullDate() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE_YEAR),
                of("HARBOURTON, Feb 1 (QNA) – The ferry sank. It was launched on December 12, 2021."));
    }

    @Test
    void datelineWithoutAnyYearStaysUnknown() {
        assertEquals(Published.UNKNOWN, of("HARBOURTON, Feb 1 (QNA) – The ferry sank."));
    }

    @Test
    void dateAloneInALineNearTheTopIsTheDay() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATE_LINE),
                of("Ferry sinks\n\nPublished: February 1, 2022 at 10:30 am\n\nThe ferry sank on Monday."));
    }

    @Test
    void dateBesideABylineIsTheDay() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATE_LINE),
                of("Ferry sinks\nBy Ann Quill | 1 February 2022 | 3 min read\n\nThe ferry sank."));
    }

    @Test
    void dateBeforeABylineIsTheDay() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATE_LINE),
                of("Ferry sinks\n\nPosted on 2022-02-01 by Ann Reed\n\nThe ferry sank."));
    }

    @Test
    void datelineMayLeaveThePlaceOut() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE),
                of("Feb 1 (QNA) - The ferry sank.", "https://quay.example/2022/ferry", "en"));
        assertEquals(How.NONE, of("Feb 1 (Tuesday) was cold.", "", "en").how());
    }

    @Test
    void copyrightSignMayBeALetterInBrackets() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE_YEAR),
                of("HARBOURTON, Feb. 1 (QNA) - The ferry sank.\n\n(c) 2022 QNA"));
    }

    @Test
    void arabicDatelineIsRead() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE),
                of("الميناء في 1 فبراير 2022 (أ ك ن) - غرقت العبارة.", "", "ar"));
        assertEquals(
                How.NONE,
                of("قال المتحدث في 1 فبراير 2022 (وهو الثلاثاء) إن العبارة غرقت.", "", "ar")
                        .how());
    }

    @Test
    void dateInsideASentenceIsNotTheArticlesOwn() {
        assertEquals(Published.UNKNOWN, of("The ferry sank on February 1, 2022 off the quay."));
    }

    @Test
    void copyrightYearAloneBoundsTheDay() {
        Published published = of("The ferry sank on February 3, 2022 off the quay.\n\nCopyright 2022 Quay Gazette");

        assertEquals("", published.value());
        assertEquals(How.BODY, published.how());
        assertEquals(
                Optional.of(new Days(LocalDate.parse("2022-02-03"), LocalDate.parse("2022-12-31"))), published.days());
    }

    @Test
    void germanDatelineIsRead() {
        assertEquals(
                Published.on(LocalDate.parse("2022-02-01"), How.DATELINE),
                of("HAFENSTADT, 1. Februar 2022 (QNA) – Die Fähre sank.", "", "de"));
    }

    @Test
    void emptyTextHasNoDate() {
        assertEquals(Published.UNKNOWN, of(""));
    }

    @Test
    void endOfARangeBoundsNothing() {
        Published found =
                of("The canal is shut.\n\nIt stays shut from 4 March 2022 to 22 June 2022.\n\n© 2022 Quay Gazette");

        assertEquals(LocalDate.parse("2022-01-01"), found.days().orElseThrow().earliest());
    }
}

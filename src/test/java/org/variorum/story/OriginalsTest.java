package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Mark;
import org.variorum.article.Published;
import org.variorum.text.Language;
import org.variorum.text.Span;

class OriginalsTest {
    private static final String REPORT = String.join(" ", Press.words(new Random(21), 200, false));

    /** A print of the report; the first line, if any, is marked as its dateline or credit line. */
    private static Article print(String id, String source, String published, Mark.Kind kind, String line, String text) {
        LocalDate day = LocalDate.parse(published.substring(0, 10));
        List<Mark> marks = line.isEmpty() ? List.of() : List.of(new Mark(new Span(0, line.length()), kind, "line"));
        return new Article(
                id,
                id,
                source,
                "dump.jsonl",
                1,
                "Report",
                Optional.empty(),
                line + " " + text,
                new Published(published, Optional.of(Days.of(day)), Published.How.METADATA),
                List.of(),
                Language.ENGLISH,
                "",
                marks,
                Decoding.NONE);
    }

    private static Article plain(String id, String source, String published) {
        return print(id, source, published, Mark.Kind.CREDIT, "", REPORT);
    }

    private static String original(Article... prints) {
        Story story = Press.group(List.of(prints)).get(0);
        return story.members().stream()
                .filter(member -> member.copyOf().isEmpty())
                .map(Story.Member::articleId)
                .reduce((a, b) -> "several")
                .orElseThrow();
    }

    @Test
    void aReprintThatCreditsAnAgencyInItsDatelineYieldsToTheAgencysOwnText() {
        Article reprint =
                print("a", "Selma Post", "2031-05-03", Mark.Kind.DATELINE, "TAVIK, May 3 (TVP) -", REPORT + " extra");
        assertEquals("b", original(reprint, plain("b", "Trans-Vale Press", "2031-05-04T09:00:00Z")));
    }

    @Test
    void soDoesOneWithACreditLine() {
        Article reprint =
                print("a", "Selma Post", "2031-05-04", Mark.Kind.CREDIT, "TVP contributed to this report.", REPORT);
        assertEquals("b", original(reprint, plain("b", "Trans-Vale Press", "2031-05-04")));
    }

    @Test
    void aTownInCapitalsIsNoAgency() {
        Article first = print("a", "Selma Post", "2031-05-03", Mark.Kind.DATELINE, "TVP, May 3 -", REPORT);
        assertEquals("a", original(first, plain("b", "Trans-Vale Press", "2031-05-04")));
    }

    @Test
    void onOneDayTheEarlierHourIsTheOriginal() {
        assertEquals(
                "b",
                original(
                        plain("a", "Selma Post", "2031-05-04T12:00:00+02:00"),
                        plain("b", "Daily Reef", "2031-05-04T09:30:00Z")));
    }

    @Test
    void withoutHoursTheOneThatCreditsNobodyIsTheOriginal() {
        Article reprint =
                print("a", "Selma Post", "2031-05-04", Mark.Kind.DATELINE, "TAVIK (XYN) -", REPORT + " extra");
        assertEquals("b", original(reprint, plain("b", "Daily Reef", "2031-05-04")));
    }

    @Test
    void theReasonIsToldWithTheCopy() {
        Story story = Press.group(
                        List.of(plain("a", "Selma Post", "2031-05-04"), plain("b", "Daily Reef", "2031-05-03")))
                .get(0);
        assertEquals(
                "verbatim copy; original: earliest day",
                story.dependences().get(0).reason());
    }

    @Test
    void fortyCopiesHaveOneOriginalWhateverTheirOrder() {
        List<Article> prints = new java.util.ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String dateline = i == 17 ? "" : "TAVIK (TVP) -";
            String source = i == 17 ? "Trans-Vale Press" : "outlet " + i;
            prints.add(print("c" + (10 + i), source, "2031-05-04", Mark.Kind.DATELINE, dateline, REPORT.substring(i)));
        }
        java.util.Collections.shuffle(prints, new Random(5));
        List<Story> stories = Press.group(prints);
        assertEquals(1, stories.size());
        assertTrue(stories.get(0).members().stream()
                .allMatch(member -> member.copyOf().equals(member.articleId().equals("c27") ? "" : "c27")));
    }
}

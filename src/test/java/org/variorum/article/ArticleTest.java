package org.variorum.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Span;
import org.variorum.text.Token;

class ArticleTest {
    private static Article article(String title, Optional<Span> titleSpan, String text, List<Mark> marks) {
        return new Article(
                "0123456789abcdef",
                "a1",
                "Arlen Courier",
                "courier/a1.txt",
                1,
                title,
                titleSpan,
                text,
                Published.UNKNOWN,
                List.of(),
                Language.ENGLISH,
                "",
                marks,
                Decoding.NONE);
    }

    @Test
    void theReadingLeavesBoilerplateOut() {
        String text = "The bridge is open.\nShare this";
        Article article =
                article("", Optional.empty(), text, List.of(new Mark(new Span(20, 30), Mark.Kind.WIDGET, "share")));
        assertEquals(
                List.of("The", "bridge", "is", "open", "."),
                article.reading().tokens().stream().map(Token::text).toList());
    }

    @Test
    void aHeadlineInsideTheTextIsReadThereOnly() {
        Article article = article("Bridge opens", Optional.of(new Span(0, 12)), "Bridge opens\n\nIt did.", List.of());
        assertTrue(article.titleReading().isEmpty());
    }

    @Test
    void aHeadlineKeptApartHasItsOwnReading() {
        Article article = article("Bridge opens", Optional.empty(), "It did.", List.of());
        assertEquals(2, article.titleReading().orElseThrow().tokens().size());
        assertEquals("Bridge opens", article.in(Field.TITLE));
        assertEquals("It did.", article.in(Field.TEXT));
    }

    @Test
    void anArticleWithoutHeadlineHasNoTitleReading() {
        assertTrue(article("", Optional.empty(), "It did.", List.of())
                .titleReading()
                .isEmpty());
    }

    @Test
    void kindsAndFieldsSpeakTheWordsOfTheOutputFiles() {
        assertEquals("update_note", Mark.Kind.UPDATE_NOTE.word());
        assertEquals("title", Field.TITLE.word());
        assertEquals("dateline_year", Published.How.DATELINE_YEAR.word());
    }

    @Test
    void aPublicationOnOneDayKnowsThatDay() {
        LocalDate day = LocalDate.parse("2031-05-05");
        assertEquals(Optional.of(day), Published.on(day, Published.How.URL).day());
        assertEquals("2031-05-05", Published.on(day, Published.How.URL).value());
    }

    @Test
    void aPublicationWithinAYearHasNoExactDay() {
        Days year = new Days(LocalDate.parse("2031-01-01"), LocalDate.parse("2031-12-31"));
        assertEquals(Optional.empty(), new Published("", Optional.of(year), Published.How.DATELINE_YEAR).day());
        assertEquals(Optional.empty(), Published.UNKNOWN.day());
    }

    @Test
    void wordsForTheEyeLeaveOutTheTagsInsideThem() {
        String text = "He <u>denied</u> it.<br>Twice.";
        Article article =
                article("He <u>said</u> so", Optional.empty(), text, List.of(tag(3, 6), tag(12, 16), tag(20, 24)));

        assertEquals("He denied it.Twice.", article.words(Field.TEXT, new Span(0, text.length())));
        assertEquals("denied it.", article.words(Field.TEXT, new Span(4, 20)), "a tag that the span cuts");
        assertEquals("denied", article.words(Field.TEXT, new Span(6, 12)));
        assertEquals("<u>", article.words(Field.TEXT, new Span(3, 6)), "a mark itself");
        assertEquals("He <u>said</u> so", article.words(Field.TITLE, new Span(0, 17)), "marks are of the text");
    }

    @Test
    void wordsOnBothSidesOfATagDoNotGrowTogether() {
        Article article = article("", Optional.empty(), "one<br>two", List.of(tag(3, 7)));

        assertEquals("one two", article.words(Field.TEXT, new Span(0, 10)));
    }

    private static Mark tag(int start, int end) {
        return new Mark(new Span(start, end), Mark.Kind.CODE, "markup_tag");
    }
}

package org.variorum.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.article.Published;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Language;
import org.variorum.text.Span;

class AnnotatorTest {
    private static final String TEXT =
            "Ann Lee told reporters in London: “The pier is safe.”\n\nMore than 300 boats were moored. Bo Hale left.";

    private final Annotator annotator = Annotator.standard();

    private static Article article(String title, String text, List<Mark> marks) {
        return new Article(
                "a1",
                "r1",
                "The Arlen Post",
                "night.jsonl",
                1,
                title,
                Optional.empty(),
                text,
                Published.UNKNOWN,
                List.of(),
                Language.ENGLISH,
                "",
                marks,
                Decoding.NONE);
    }

    @Test
    void whatStandsInTheTitleComesFirst() {
        Annotation annotation = annotator.annotate(article("Dozens of boats return to London", TEXT, List.of()));
        List<Field> fields = annotation.names().stream().map(NameMention::field).toList();
        assertEquals(Field.TITLE, fields.get(0));
        assertTrue(fields.lastIndexOf(Field.TITLE) < fields.indexOf(Field.TEXT));
        assertEquals(Field.TITLE, annotation.figures().get(0).field());
    }

    @Test
    void whatCleaningMarkedSaysNothing() {
        Span quote = new Span(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);
        Annotation annotation =
                annotator.annotate(article("", TEXT, List.of(new Mark(quote, Mark.Kind.TEASER, "test"))));
        assertEquals(List.of(), annotation.quotes());
    }

    @Test
    void aQuotationKeepsItsWordsAndItsSpeaker() {
        Quotation quote =
                annotator.annotate(article("", TEXT, List.of())).quotes().get(0);
        assertEquals("“The pier is safe.”", quote.span().of(TEXT));
        assertEquals("Ann Lee", quote.speaker().orElseThrow().span().of(TEXT));
    }

    @Test
    void theSameArticleGivesTheSameAnnotation() {
        Article article = article("Boats", TEXT, List.of());
        assertEquals(annotator.annotate(article), Annotator.standard().annotate(article));
    }

    @Test
    void anEmptyArticleSaysNothing() {
        Annotation annotation = annotator.annotate(article("", "", List.of()));
        assertEquals(
                0,
                annotation.names().size()
                        + annotation.figures().size()
                        + annotation.quotes().size());
    }
}

package org.variorum.report.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.name.Kind;
import org.variorum.text.Span;

class ArticlePageTest {
    private final InventedArticle bridge = new InventedArticle(
                    "a1",
                    "Courier",
                    "🌉 Varga speaks",
                    "🌉 Twelve hurt, Varga said.\n“It will stand,” Varga said.\nRead on!\n")
            .name("Varga", Kind.PERSON, "e1")
            .name(Field.TITLE, "Varga", Kind.PERSON, "e2")
            .figure("Twelve", 12, 12, org.variorum.figure.Qualifier.EXACT, "person")
            .quote("“It will stand,”", "Varga", "u1")
            .boilerplate("Read on!", Mark.Kind.TEASER);
    private final ArticlePage page = new ArticlePage(bridge.told("", ""));

    @Test
    void tagsInsideWordsAreLeftOutForTheEyeAndKeptForTheOffsets() {
        InventedArticle denial = new InventedArticle("a2", "Courier", "t", "She <u>never</u> signed, she said.")
                .boilerplate("<u>", Mark.Kind.CODE)
                .boilerplate("</u>", Mark.Kind.CODE);
        Quoted quoted =
                new ArticlePage(denial.told("", "")).quoted(Field.TEXT, denial.span(Field.TEXT, "<u>never</u> signed"));

        assertEquals("never signed", quoted.words());
        assertEquals(new Passage(4, 23, "<u>never</u> signed", Field.TEXT), quoted.passage());
        assertEquals(
                "She never",
                new ArticlePage(denial.told("", ""))
                        .quoted(Field.TEXT, denial.span(Field.TEXT, "signed"))
                        .before()
                        .strip());
    }

    @Test
    void offsetsAreCodePoints() {
        assertEquals(
                new Passage(2, 8, "Twelve", Field.TEXT), page.passage(Field.TEXT, bridge.span(Field.TEXT, "Twelve")));
    }

    @Test
    void theTitleHasOffsetsOfItsOwn() {
        assertEquals(
                2, page.passage(Field.TITLE, bridge.span(Field.TITLE, "Varga")).start());
    }

    @Test
    void aNameInTheTitleIsNotTheOneInTheText() {
        assertEquals("e1", page.entity(Field.TEXT, Optional.of(bridge.span(Field.TEXT, "Varga"))));
        assertEquals("e2", page.entity(Field.TITLE, Optional.of(bridge.span(Field.TITLE, "Varga"))));
    }

    @Test
    void aSpanThatNamesNobodyLeadsNowhere() {
        assertEquals("", page.entity(Field.TEXT, Optional.of(new Span(0, 1))));
        assertEquals("", page.entity(Field.TEXT, Optional.empty()));
    }

    @Test
    void aFigureIsQuotedWithItsValue() {
        assertEquals(
                12, page.quoted(Field.TEXT, bridge.span(Field.TEXT, "Twelve")).high());
    }

    @Test
    void aQuotationIsQuotedWithItsSpeaker() {
        Quoted quoted = page.quoted(Field.TEXT, bridge.span(Field.TEXT, "“It will stand,”"));

        assertEquals("Varga", quoted.speaker());
        assertEquals("full", quoted.quote());
    }

    @Test
    void wordsThatAreNoFigureHaveNoNumber() {
        assertTrue(Double.isNaN(
                page.quoted(Field.TEXT, bridge.span(Field.TEXT, "hurt")).low()));
    }

    @Test
    void paragraphsLeaveBoilerplateOut() {
        assertEquals(List.of("🌉 Twelve hurt, Varga said.", "“It will stand,” Varga said."), page.paragraphs());
    }

    @Test
    void theBylineLeadsBackToTheDump() {
        Byline byline = page.quoted(Field.TEXT, new Span(0, 2)).byline();

        assertEquals("dump/Courier.jsonl", byline.file());
        assertEquals(1, byline.record());
    }
}

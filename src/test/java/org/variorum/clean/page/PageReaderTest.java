package org.variorum.clean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Published;
import org.variorum.text.Language;

class PageReaderTest {
    private static final String ONE =
            "The harbour council of Arlen said on Monday that the old bridge would be opened to traffic in spring.";
    private static final String TWO =
            "Work on the second bridge goes on, and the town of Dorn has promised to pay for a third of its cost.";
    private static final String STORY = "<p>" + ONE + "</p><p>" + TWO + "</p>";

    private static WebPage page(String head, String body) {
        return PageReader.read(
                "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String text(String body) {
        return page("", body).text();
    }

    @Test
    void theStoryIsTakenAndWhatStandsAroundItIsNot() {
        String body =
                "<header><nav><a href=/>Home</a> <a href=/w>World</a></nav></header><main><h1>Bridge opens</h1>" + STORY
                        + "<div class=share-bar>Share this on all the networks that you"
                        + " know.</div><aside><h3>More</h3><ul><li><a href=/1>Ferry runs aground off the coast of"
                        + " Dorn</a></ul></aside></main><footer><p>Arlen Courier is printed in Arlen. Call us on"
                        + " weekdays, we are glad to hear from all our readers.</p></footer>";
        assertEquals(ONE + "\n\n" + TWO, text(body));
    }

    @Test
    void commentsAreNoPartOfTheStory() {
        String comments =
                ("<p>I have never seen such a bad bridge in all my life, and I have seen many, said my uncle.</p>")
                        .repeat(3);
        assertEquals(
                ONE + "\n\n" + TWO,
                text("<article>" + STORY + "</article><section id=comments>" + comments + "</section>"));
    }

    @Test
    void headingsBetweenParagraphsStayAndLastOnesGo() {
        String text = text(
                "<article>" + STORY + "<h2>What comes next</h2><p>" + ONE + "</p><h2>More from Arlen</h2></article>");
        assertTrue(text.contains("\n\nWhat comes next\n\n"), text);
        assertFalse(text.contains("More from Arlen"), text);
    }

    @Test
    void linesBrokenTwiceArePartedIntoParagraphs() {
        assertEquals(ONE + "\n\n" + TWO, text("<div class=entry-content>" + ONE + "<br><br>" + TWO + "</div>"));
    }

    @Test
    void hiddenTextAndCaptionsAreLeftOut() {
        String body = "<article><figure><img src=x><figcaption>The bridge at dusk, seen from the"
                + " harbour.</figcaption></figure><p style='display: none'>You have read all your free articles"
                + " for this month, dear reader of the Courier.</p>"
                + STORY + "</article>";
        assertEquals(ONE + "\n\n" + TWO, text(body));
    }

    @Test
    void aStoryInsideAPartWithAMisleadingNameIsKept() {
        assertEquals(
                ONE + "\n\n" + TWO,
                text("<div class='sidebar-layout has-comments'><div class=article-body>" + STORY + "</div></div>"));
    }

    @Test
    void linkedDataTellsTitleAuthorsDateAndAddress() {
        WebPage page = page(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge &amp;"
                        + " ferry\",\"datePublished\":\"2031-05-06T08:00:00+02:00\",\"author\":[{\"name\":\"Ada"
                        + " Lorne\"},{\"name\":\"Bo Hale\"}],\"url\":\"https://courier.example/a\"}]}</script>",
                STORY);
        assertEquals("Bridge & ferry", page.title());
        assertEquals(List.of("Ada Lorne", "Bo Hale"), page.authors());
        assertEquals("2031-05-06T08:00:00+02:00", page.published().orElseThrow().value());
        assertEquals("https://courier.example/a", page.url());
        assertEquals(Language.ENGLISH, page.language());
    }

    @Test
    void metaElementsStandInForLinkedData() {
        WebPage page = page(
                "<script type=application/ld+json>{broken</script><title>Bridge opens - Arlen Courier</title><meta"
                        + " property=og:site_name content='Arlen Courier'><meta property=article:published_time"
                        + " content=2031-05-06><link rel=canonical href=https://courier.example/a>",
                STORY);
        assertEquals("Bridge opens", page.title());
        assertEquals("Arlen Courier", page.site());
        assertEquals(Optional.of("2031-05-06"), page.published().map(Published::value));
    }

    @Test
    void aPageWithoutDateTakesItFromItsAddressOrHasNone() {
        assertEquals(
                Published.How.URL,
                page("<link rel=canonical href=https://courier.example/2031/05/06/a>", STORY)
                        .published()
                        .orElseThrow()
                        .how());
        assertEquals(Optional.empty(), page("", STORY).published());
    }

    @Test
    void theDeclaredCharsetIsFoundInEitherForm() {
        assertEquals(Optional.of("windows-1251"), declared("<meta charset=\"windows-1251\">"));
        assertEquals(
                Optional.of("koi8-r"), declared("<META http-equiv=content-type content='text/html; charset=koi8-r'>"));
        assertEquals(Optional.empty(), declared("<html><p>charset=utf-8</p>"));
    }

    private static Optional<String> declared(String start) {
        return PageReader.declaredCharset(start.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void brokenMarkupNeverThrows() {
        for (String markup : List.of(
                "", "<", "<p", "</html></p><p>", "<a href=><table><div></a>", "<script>never closed", "\0<p>\0")) {
            assertTrue(PageReader.read(markup).text().length() <= markup.length());
        }
    }

    @Test
    void aThousandSiblingsAreReadInTime() {
        assertTrue(text("<div>" + "<b>x</b><p>y</p>".repeat(50_000) + "</div>").length() > 0);
    }

    @Test
    void aDateThatOnlyReadersAreShownIsRead() {
        String body =
                "<a href=/a>Budget 2019</a><h1>Bridge opens</h1><div>Written by Ada Lorne on November 14, 2031</div>"
                        + STORY + "<p>March 3, 2030</p>";
        Published published = page("", body).published().orElse(Published.UNKNOWN);
        assertEquals("2031-11-14", published.value());
        assertEquals(Published.How.DATE_LINE, published.how());
    }

    @Test
    void thePageAroundAnArticleTellsItsDateWhereTheArticleDoesNot() {
        String around = "<script type=application/ld+json>{\"@graph\": [{\"@type\": \"WebPage\", \"name\": \"Page\","
                + " \"datePublished\": \"2031-11-14T08:00:00+00:00\"}%s]}</script>";
        String article = ", {\"@type\": \"NewsArticle\", \"datePublished\": \"2031-11-12\"}";
        assertEquals(
                "2031-11-14T08:00:00Z",
                page(around.formatted(""), STORY).published().orElseThrow().value());
        assertEquals(
                "2031-11-12",
                page(around.formatted(article), STORY).published().orElseThrow().value());
    }

    @Test
    void aDateInAnUndeclaredLanguageIsReadByTheLanguageOfTheText() {
        String story =
                "<p>Most został wczoraj otwarty dla pieszych, którzy czekali na to przez dwa lata, a burmistrz podziękował"
                        + " robotnikom za ich pracę.</p>";
        String body = "<h1>Most otwarty</h1><div>14 listopada 2031, 14:20</div>" + story.repeat(3);
        WebPage page = PageReader.read("<!doctype html><html><body>" + body + "</body></html>");
        assertEquals("2031-11-14", page.published().orElseThrow().value());
    }

    @Test
    void aStoryThatThePageHidesIsTakenFromItsJsonLd() {
        String data = "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + ONE + " "
                + TWO + "\"}</script>";
        assertEquals(
                ONE + " " + TWO,
                page(data, "<p>Please log in to read this.</p>").text());
        assertEquals(ONE + "\n\n" + TWO, page(data, STORY).text());
    }

    @Test
    void theSummaryBelowTheHeadlineBelongsToTheStory() {
        String lead = "A bridge that was closed for twelve years opens again, and nobody knows who pays.";
        String body = "<header><h1>Bridge opens</h1><p class=standfirst>" + lead + "</p></header><div class=story-body>"
                + STORY.repeat(3) + "</div>";
        assertTrue(text(body).startsWith(lead + "\n\n" + ONE), text(body));
    }

    @Test
    void aWordInASentenceStaysWhateverItsClassSays() {
        String company = "Shares in <span class=ticker>Arlen Ferries</span> rose by a tenth on Monday after the sale of"
                + " two ships became known in the harbour.";
        assertTrue(text("<article>" + STORY + "<p>" + company + "</p></article>")
                .contains("Shares in Arlen Ferries rose"));
    }

    @Test
    void invitationsBetweenTheParagraphsAreLeftOut() {
        String body = "<article><p>" + ONE
                + "</p><p>Sign up for our newsletter and get the best of it every day.</p><p>" + TWO + "</p></article>";
        assertEquals(ONE + "\n\n" + TWO, text(body));
    }

    @Test
    void aStoryInRussianOnAPageThatDeclaresNothingIsRead() {
        String one = "Совет порта Арлена сообщил в понедельник, что старый мост весной снова откроют для движения.";
        String two = "Работы на втором мосту продолжаются, и город Дорн обещал оплатить треть их стоимости.";
        String body = "<div class=reklama><p>Купите билет на паром сегодня и получите второй билет в подарок, сообщает"
                + " касса.</p></div><div><p>" + one + "</p><p>" + two
                + "</p><p>Читайте также: паром сел на мель</p></div>";
        WebPage page = PageReader.read("<html lang=ru><body>" + body + "</body></html>");
        assertEquals(one + "\n\n" + two, page.text());
    }

    @Test
    void aFragmentIsTextAllThroughHoweverShortItsParagraphs() {
        assertEquals(
                "Fog.\n\nThe ferry & all.\n\nWinter\n\nBack.",
                PageReader.fragment("<p>Fog.</p>The <b>ferry</b> &amp; all.<h2>Winter</h2><div>Back.</div>"));
    }

    @Test
    void aFragmentLosesPicturesAndScripts() {
        assertEquals(
                "It sailed.",
                PageReader.fragment("<figure>A ferry<figcaption>Photo</figcaption></figure><script>x()</script>"
                        + "<p>It sailed.</p><media><media-caption>A pier</media-caption></media>"));
    }

    @Test
    void aFragmentWithoutMarkupOrWordsIsNoTrouble() {
        assertEquals("It sailed.", PageReader.fragment("It sailed."));
        assertEquals("", PageReader.fragment("<p></p>"));
    }

    @Test
    void commentsAsLongAsTheStoryAreNoPartOfItThoughNothingNamesThem() {
        String comment =
                "<div><div><a href='#'>Reader</a></div><p>" + ONE.replace("council", "neighbour") + "</p></div>";
        String page = "<div><h1>The bridge of Arlen</h1><div>" + STORY + STORY.replace("spring", "autumn")
                + "</div></div><div>" + comment.repeat(3) + "</div>";
        String text = PageReader.read(page).text();
        assertTrue(text.contains("in autumn"), text);
        assertFalse(text.contains("neighbour"), text);
    }

    @Test
    void aConsentNoticeAboveTheHeadlineIsNoPartOfTheStory() {
        String notice =
                "<div>" + "<p>We and our partners keep and read words on your device in order to measure what is"
                        + " read and by whom, and to show what fits you.</p>".repeat(2) + "</div>";
        String page = "<title>The bridge of Arlen</title>" + notice + "<div><h1>The bridge of Arlen</h1><div>" + STORY
                + STORY.replace("bridge", "pier") + "</div></div>";
        String text = PageReader.read(page).text();
        assertTrue(text.startsWith(ONE), text);
        assertTrue(text.contains("second pier"), text);
    }

    @Test
    void aStoryInManyPartsOfThePageIsReadWhole() {
        String page = "<div><div>" + STORY + "</div><div><a href='#'>More</a></div><div>"
                + STORY.replace("bridge", "pier") + "</div></div><div><p>" + TWO.replace("Dorn", "Lume") + "</p></div>";
        String text = PageReader.read(page).text();
        assertTrue(text.contains("pier would be"), text);
        assertTrue(text.contains("old bridge would be"), text);
    }

    @Test
    void paragraphsSplitByLineBreaksAreParagraphs() {
        assertEquals(
                ONE + "\n\n" + TWO,
                PageReader.read("<div>" + ONE + "<br><br>" + TWO + "<br/><br/></div>")
                        .text());
    }

    @Test
    void aStoryInLettersWithoutBlanksIsFoundAmongLinks() {
        String one = "市议会周一表示，旧桥将于春季重新开放交通，工程仍在继续进行之中，预计明年完工。";
        String menu = "<ul>" + "<li><a href='#'>新闻中心</a></li>".repeat(20) + "</ul>";
        String page = menu + "<div><p>" + one + "</p><p>" + one.replace("桥", "港") + "</p></div>" + menu;
        assertEquals(one + "\n\n" + one.replace("桥", "港"), PageReader.read(page).text());
    }

    @Test
    void commentsManyTimesAsLongAsTheStoryAreStillReadersVoices() {
        String comment = "<p>I have never seen such a bad bridge in all my life, and I have seen many of them, said my"
                + " uncle when he came home.</p>";
        String story = STORY.repeat(4);
        String text = text("<div class=text>" + story + "</div><div class=comments>" + comment.repeat(60) + "</div>");
        assertFalse(text.contains("my uncle"), text);
        assertTrue(text.startsWith(ONE), text);
    }

    @Test
    void aStoryUnderANameOfCommentsIsKeptWhereThePageHasNoOther() {
        assertEquals(ONE + "\n\n" + TWO, text("<div class=comment-area>" + STORY + "</div>"));
    }

    @Test
    void ofSeveralStoriesBelowEachOtherTheOneWithTheHeadlineIsRead() {
        String other =
                "<div class=one><h2>Ferry aground off Dorn</h2><p>The ferry of Dorn ran aground on the sands before"
                        + " the harbour, and nobody was hurt, the pilot said.</p><p>It will be towed off the sands with the"
                        + " next high tide, if the wind does not turn again, he said.</p></div>";
        String text = text("<div class=one><h1>Bridge opens in Arlen</h1>" + STORY + "</div>" + other.repeat(3));
        assertEquals(ONE + "\n\n" + TWO, text);
    }

    @Test
    void entriesOfALiveReportAreOneStory() {
        String text = text("<h1>Bridge opens in Arlen</h1><div><div class=e><h2>8:15</h2>" + STORY
                + "</div><div class=e><h2>9:20</h2>" + STORY.replace("Monday", "Tuesday") + "</div></div>");
        assertTrue(text.contains("on Monday") && text.contains("on Tuesday"), text);
    }

    @Test
    void aFieldForAnAddressTakesTheLinesAroundItWithIt() {
        String form = "<div><h3>The Morning Bell</h3><p>All that Arlen talks about, told by our editors each day before"
                + " breakfast, and free of charge.</p><form><input type=email></form></div>";
        String text = text("<div class=text>" + STORY.repeat(2) + form + STORY.repeat(3) + "</div>");
        assertFalse(text.contains("before breakfast"), text);
    }

    @Test
    void aShortAnswerBetweenLongOnesStays() {
        String text = text("<div><div>" + ONE + "</div><div>No.</div><div>" + TWO + "</div></div>");
        assertEquals(ONE + "\n\nNo.\n\n" + TWO, text);
    }

    @Test
    void aSummaryRightBelowTheHeadlineIsReadWhateverItsName() {
        String lead = "The old bridge of Arlen opens again, and the town hopes for a quieter summer.";
        String top = "<div class=x1><h1>Bridge opens</h1><p class=x2>" + lead + "</p><div class=x3>5 min</div>";
        assertEquals(lead + "\n\n" + ONE + "\n\n" + TWO, text(top + "<div class=x4>" + STORY + "</div></div>"));
    }

    @Test
    void programmersNamesOfPartsAreReadLikeClasses() {
        String promo = "<div class=c7 data-component=related-stories><p>" + TWO.replace("Dorn", "Salm") + "</p></div>";
        assertEquals(
                ONE + "\n\n" + TWO + "\n\n" + ONE, text("<div class=c1>" + STORY + promo + "<p>" + ONE + "</p></div>"));
    }
}

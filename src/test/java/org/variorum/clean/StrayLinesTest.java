package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Mark;
import org.variorum.article.Published;
import org.variorum.text.Language;
import org.variorum.text.LanguageDetector;
import org.variorum.text.OtherLanguage;
import org.variorum.text.Span;

class StrayLinesTest {
    private static final List<String> ENGLISH = List.of(
            "The harbour council of Arlen said on Monday that the old bridge would be opened to traffic in spring.",
            "Engineers had looked at every pillar of the bridge, and they were sure that it would hold for many years.",
            "Work on the second bridge goes on, and the town of Dorn has promised to pay for a third of it.",
            "It is not known when the ferry between the two towns will be sold, but the mayor wants to keep it.");
    private static final List<String> GERMAN = List.of(
            "Der Hafenrat von Arlen hat am Montag beschlossen, dass die alte Brücke im Frühling wieder geöffnet wird.",
            "Die Ingenieure hatten sich jeden Pfeiler angesehen und waren sicher, dass er noch viele Jahre halten wird.",
            "Die Arbeiten an der zweiten Brücke gehen weiter, und die Stadt Dorn hat versprochen, ein Drittel zu zahlen.");
    private static final String RUSSIAN = "Читайте также, как жители города открыли мост.";
    private static final String DUTCH = "Lees hier meer over de nieuwe brug en het verkeer in de stad.";

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private final StrayLines strays = new StrayLines(DETECTOR);

    private static Article article(String language, List<Mark> marks, String... lines) {
        return new Article(
                "id",
                "r",
                "Post",
                "f",
                1,
                "Headline",
                Optional.empty(),
                String.join("\n\n", lines),
                Published.UNKNOWN,
                List.of(),
                new Language(language),
                "",
                marks,
                Decoding.NONE);
    }

    private List<String> marked(String language, String... lines) {
        Article article = strays.marked(article(language, List.of(), lines));
        return article.marks().stream()
                .map(mark -> mark.kind().word() + " " + mark.rule() + ": "
                        + mark.span().of(article.text()))
                .toList();
    }

    private static String[] between(List<String> story, String before, String line, String behind) {
        return new String[] {
            story.get(0), story.get(1) + before, line, behind.isEmpty() ? story.get(2) : behind, story.get(2)
        };
    }

    private static String[] under(List<String> story, String... lines) {
        String[] all = Arrays.copyOf(story.toArray(String[]::new), story.size() + lines.length);
        System.arraycopy(lines, 0, all, story.size(), lines.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DUTCH,
                RUSSIAN,
                "Cet article a été publié dans la lettre du matin et sur notre site.",
                "Bu haber için henüz bir yorum yapılmadı, ilk yorumu siz yapın ve bize ne düşündüğünüzü yazın."
            })
    void aLineInAnotherLanguageUnderAnEnglishArticleIsMarked(String line) {
        assertEquals(List.of("widget stray_language: " + line), marked("en", under(ENGLISH, line)));
    }

    @Test
    void aLineInAnotherLanguageAboveAnArticleIsMarked() {
        assertEquals(
                List.of("widget stray_language: " + DUTCH),
                marked("en", DUTCH, ENGLISH.get(0), ENGLISH.get(1), ENGLISH.get(2)));
    }

    @Test
    void aRussianTeaserInAGermanArticleIsMarkedAnywhere() {
        List<String> teaser = List.of("widget stray_language: " + RUSSIAN);
        assertEquals(teaser, marked("de", under(GERMAN, RUSSIAN)));
        assertEquals(teaser, marked("de", between(GERMAN, "", RUSSIAN, "")));
    }

    /** Lines of stories and boilerplate in many languages, of which none may be foreign in its own. */
    @ParameterizedTest
    @CsvFileSource(resources = "/clean/lines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void noLineIsForeignInItsOwnLanguage(String language, String kind, String place, String line) {
        assertFalse(new OtherLanguage(DETECTOR).is(line, new Language(language)), line);
    }

    @Test
    void aLineOfOneScriptBetweenTwoParagraphsStays() {
        assertEquals(List.of(), marked("en", between(ENGLISH, "", DUTCH, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“" + RUSSIAN + "”",
                "\"" + DUTCH + "\"",
                "« " + DUTCH + " »",
                "Мост",
                "Иван Петрович Сидоров",
                "La casa de papel",
                "Juan de la Cruz y García",
                "Universidade Federal do Rio de Dorn e da Costa",
                "Petra Vogel, Jens Habermann, Uwe Krause, Heike Lindner, Anke Petersen",
                "Ada Lorne reported from Dorn.",
                "The council also wants a new ferry."
            })
    void quotationsNamesAndTitlesStay(String line) {
        assertEquals(List.of(), marked("en", under(ENGLISH, line)));
        assertEquals(List.of(), marked("en", between(ENGLISH, "", line, "")));
    }

    @Test
    void wordsThatAColonAnnouncesOrTheNextLineSignsStay() {
        assertEquals(List.of(), marked("en", between(ENGLISH, " The mayor then wrote:", RUSSIAN, "")));
        assertEquals(List.of(), marked("en", between(ENGLISH, "", RUSSIAN, "— Ada Lorne (@lorne)")));
    }

    @Test
    void versesStay() {
        assertEquals(
                List.of(),
                marked(
                        "en",
                        under(
                                ENGLISH,
                                "Ich weiß nicht, was die alte Brücke trägt,",
                                "und was sich unter ihr bewegt,",
                                "ein Schiff, das durch die Nacht noch fährt")));
        assertEquals(List.of(), marked("en", ENGLISH.get(0), ENGLISH.get(1), RUSSIAN, RUSSIAN, ENGLISH.get(2)));
    }

    @Test
    void anArticleInTwoLanguagesStays() {
        assertEquals(List.of(), marked("en", under(ENGLISH, GERMAN.toArray(String[]::new))));
        assertEquals(
                List.of(), marked("de", GERMAN.get(0), ENGLISH.get(0), GERMAN.get(1), ENGLISH.get(1), GERMAN.get(2)));
    }

    @Test
    void anArticleWhoseLanguageIsNotKnownOrWronglyDeclaredStays() {
        assertEquals(List.of(), marked("und", under(ENGLISH, DUTCH)));
        assertEquals(List.of(), marked("nl", under(ENGLISH, DUTCH)));
        assertEquals(List.of(), marked("fr", under(ENGLISH, DUTCH)));
    }

    @Test
    void anArticleWithoutStrayLinesIsTheSame() {
        Article article = article("en", List.of(), ENGLISH.toArray(String[]::new));
        assertSame(article, strays.marked(article));
        Article empty = article("en", List.of(), "");
        assertSame(empty, strays.marked(empty));
    }

    @Test
    void whatAnotherRuleMarkedIsNotMarkedAgain() {
        Article article = article("en", List.of(), under(ENGLISH, DUTCH));
        int start = article.text().indexOf(DUTCH);
        List<Mark> form = List.of(new Mark(new Span(start, start + DUTCH.length()), Mark.Kind.FORM, "reply_form"));
        assertEquals(form, strays.marked(article.with(form)).marks());
    }

    @Test
    void marksOfRandomTextsAreInOrderAndApart() {
        Random random = new Random(9);
        String[] pieces = {
            ENGLISH.get(0), ENGLISH.get(1), GERMAN.get(0), DUTCH, RUSSIAN, "Мост,", "\uD83D", "\"", ":", "— x"
        };
        for (int round = 0; round < 300; round++) {
            String[] lines = random.ints(14, 0, pieces.length)
                    .mapToObj(piece -> piece > 5 || random.nextInt(3) > 0 ? pieces[piece] : ENGLISH.get(2))
                    .toArray(String[]::new);
            int end = 0;
            for (Mark mark : strays.marked(article("en", List.of(), lines)).marks()) {
                assertTrue(mark.span().start() >= end);
                end = mark.span().end();
            }
        }
    }
}

package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.variorum.article.Mark;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Span;

class BoilerplateMarkerTest {
    private static final String FIRST =
            "The harbour council of Arlen said on Monday that the old bridge would be opened to traffic in spring.";
    private static final String LAST =
            "Work on the second bridge goes on, and the town of Dorn has promised to pay for a third of it.";

    private final BoilerplateMarker marker = new BoilerplateMarker();

    private List<String> marked(String text, String language) {
        return marker.mark(text, new Language(language), Optional.empty()).stream()
                .map(mark -> mark.kind().word() + ": " + mark.span().of(text))
                .toList();
    }

    /**
     * Each line stands once between two paragraphs and once behind the last; "none" in the column of the kind says that
     * it must stay.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/clean/boilerplate.csv", numLinesToSkip = 1)
    void linesThatAreNoPartOfAStoryAreMarkedAndStoriesAreNot(String language, String kind, String place, String line) {
        String middle = FIRST + "\n\n" + line + "\n\n" + LAST;
        String end = FIRST + "\n\n" + LAST + "\n\n" + line;
        List<String> expected = kind.equals("none") ? List.of() : List.of(kind + ": " + line);
        assertEquals(expected, marked(end, language));
        assertEquals(place.equals("edge") ? List.of() : expected, marked(middle, language));
    }

    @Test
    void aSentenceAboutAnAgencyIsEvidenceAndNoCredit() {
        String text = FIRST + "\n\nOfficials confirmed it on Tuesday, the Dorn Press (DP) reported.\n\n" + LAST;
        assertEquals(List.of(), marked(text, "en"));
    }

    @Test
    void aCreditGluedToAParagraphIsCutOffAndTheParagraphStays() {
        String text = FIRST + " (Reporting by Ada Lorne in Arlen; editing by Bo Hale)";
        assertEquals(List.of("credit: (Reporting by Ada Lorne in Arlen; editing by Bo Hale)"), marked(text, "en"));
    }

    @Test
    void aBracketInsideASentenceStays() {
        assertEquals(
                List.of(),
                marked(
                        "The council (report due in May) said on Monday that the old bridge would be opened soon"
                                + " again.",
                        "en"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/clean/datelines.csv", numLinesToSkip = 1)
    void aDatelineIsMarkedUpToItsDash(String dateline, String rest) {
        List<String> expected = dateline.equals("none") ? List.of() : List.of("dateline: " + dateline);
        String start = dateline.equals("none") ? rest : dateline + " " + rest;
        assertEquals(expected, marked(start + "\n\n" + LAST, "en"));
    }

    @Test
    void tagsLeftInATextAreMarkedOneByOne() {
        assertEquals(
                List.of("code: <u>", "code: </u>"),
                marked("The Courier had <u>written</u> it, and 3 < 4 stays.", "en"));
    }

    @Test
    void linksUnderAFooterHeadingBelongToIt() {
        String text = FIRST + "\n\nRelated Articles\n\nFerry runs aground\n\nMayor of Dorn resigns\n\n" + LAST;
        assertEquals(
                List.of("teaser: Related Articles", "teaser: Ferry runs aground", "teaser: Mayor of Dorn resigns"),
                marked(text, "en"));
    }

    @Test
    void aHeadingOfTheStoryAboveAParagraphStays() {
        assertEquals(List.of(), marked(FIRST + "\n\nWhat to read next\n\n" + LAST + "\n\n" + FIRST, "en"));
    }

    @Test
    void buttonsInAnotherLanguageAreKnownToo() {
        assertEquals(List.of("form: Bir yanıt yazın"), marked(FIRST + "\n\nBir yanıt yazın", "en"));
    }

    @Test
    void theHeadlineIsNeverMarkedButWhatItsLineAddsIs() {
        String text = "Advertisement | World\n\n" + FIRST;
        List<Mark> marks = marker.mark(text, Language.ENGLISH, Optional.of(new Span(0, 13)));
        assertEquals(List.of(new Mark(new Span(13, 21), Mark.Kind.WIDGET, "title_section")), marks);
    }

    @Test
    void marksOfRandomTextsAreInOrderApartAndInsideTheText() {
        Random random = new Random(8);
        String[] pieces = {
            "Related Articles",
            "(Reporting by X)",
            "<u>",
            "© 2031 Y",
            "\n",
            "\n\n",
            FIRST,
            " ",
            "https://a.example/b c",
            "ARLEN (DP) - ",
            "\uD83D"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (Mark mark : marker.mark(text.toString(), Language.ENGLISH, Optional.empty())) {
                assertTrue(mark.span().start() >= end && mark.span().end() <= text.length());
                end = mark.span().end();
            }
        }
    }

    @Test
    void aLongLineOfOneLetterIsReadInTime() {
        assertEquals(List.of(), marked("a(".repeat(50_000) + "<".repeat(50_000) + "https".repeat(10_000), "en"));
    }

    @Test
    void textsMadeToTakeLongAreReadInTime() {
        List<String> texts = List.of(
                "Related Articles\nx\n".repeat(60_000),
                "(".repeat(400_000),
                "(note) ".repeat(60_000),
                "© 2031 X. ".repeat(60_000),
                "Sign up now. ".repeat(60_000),
                "[a a=".repeat(60_000));
        for (String text : texts) {
            assertTimeout(
                    Duration.ofSeconds(20), () -> marker.mark(text + "\n" + LAST, Language.ENGLISH, Optional.empty()));
        }
    }

    @Test
    void noTwoRulesHaveOneName() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOLanguages()) {
            Lexicon.rows("clean", new Language(code), "boilerplate")
                    .forEach(row -> assertTrue(names.add(row.get(0)), row.get(0)));
        }
        assertTrue(names.size() > 60, names.size() + " rules");
    }
}

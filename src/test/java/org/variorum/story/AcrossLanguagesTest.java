package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.name.Resolution;
import org.variorum.text.Language;
import org.variorum.text.Span;

class AcrossLanguagesTest {
    private static final Span SOMEWHERE = new Span(0, 1);
    private static final List<String> PEOPLE = List.of("per-brandt", "per-tamm", "pla-selma");
    private static final List<String> DAYS = List.of("2031-05-03", "2031-05-17");
    private static final List<Double> FIGURES = List.of(85e6, 400e6);

    private final StoryGrouper grouper = new StoryGrouper(GroupingSettings.standard());
    private final Random random = new Random(3);

    /** Adds an article in words that no other one shares. */
    private void add(
            String id, String language, String day, List<String> people, List<String> days, List<Double> figures) {
        add(id, language, day, "", people, days, figures);
    }

    /** The same with an end that tells where it was. */
    private void add(
            String id,
            String language,
            String day,
            String where,
            List<String> people,
            List<String> days,
            List<Double> figures) {
        String text = String.join(" ", Press.words(random, 80, false)) + ". " + where;
        Published published = Published.on(LocalDate.parse(day), Published.How.METADATA);
        Article article = new Article(
                id,
                id,
                "outlet " + id,
                "dump.jsonl",
                1,
                "",
                Optional.empty(),
                text,
                published,
                List.of(),
                new Language(language),
                "",
                List.of(),
                Decoding.NONE);
        List<NameMention> names = people.stream()
                .map(person -> new NameMention(Field.TEXT, SOMEWHERE, Kind.PERSON, Form.FULL, ""))
                .toList();
        List<DateMention> dates = days.stream()
                .map(value -> new DateMention(
                        Field.TEXT,
                        SOMEWHERE,
                        DateMention.Type.DATE,
                        value,
                        "",
                        Optional.of(Days.of(LocalDate.parse(value))),
                        "",
                        "iso_day"))
                .toList();
        List<FigureMention> counted = figures.stream()
                .map(value -> new FigureMention(
                        Field.TEXT,
                        SOMEWHERE,
                        value,
                        value,
                        Qualifier.EXACT,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        grouper.add(
                article,
                new Annotation(id, published, names, dates, counted, List.of(), List.of()),
                new Resolution(id, people));
    }

    private List<List<String>> stories() {
        return new ArrayList<>(Press.ids(grouper.group()));
    }

    @Test
    void reportsInThreeLanguagesThatShareNamesDaysAndFiguresAreOneStory() {
        add("a", "en", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("b", "de", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("c", "ru", "2031-05-05", PEOPLE, DAYS, FIGURES);
        assertEquals(List.of(List.of("a", "b", "c")), stories());
    }

    @Test
    void aThousandfoldOfAnotherUnitIsTheSameFigure() {
        add("a", "en", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("b", "de", "2031-05-04", PEOPLE, DAYS, List.of(85e9, 400e9));
        assertEquals(List.of(List.of("a", "b")), stories());
    }

    @Test
    void theSamePeopleOnOtherDaysWithOtherFiguresAreAnotherStory() {
        add("a", "en", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("b", "de", "2031-05-04", PEOPLE, List.of("2031-04-20"), List.of(61.0, 17.5));
        assertEquals(2, stories().size());
    }

    @Test
    void theSameDaysAndFiguresOfOtherPeopleAreAnotherStory() {
        add("a", "en", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("b", "de", "2031-05-04", List.of("per-holm", "per-quist", "pla-lund"), DAYS, FIGURES);
        assertEquals(2, stories().size());
    }

    @Test
    void weeksApartTheyAreNotOneStory() {
        add("a", "en", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("b", "de", "2031-06-20", PEOPLE, DAYS, FIGURES);
        assertEquals(2, stories().size());
    }

    @Test
    void aForeignReportJoinsTheStoryThatSharesTheMost() {
        add("a", "en", "2031-05-04", PEOPLE, DAYS, FIGURES);
        add("b", "en", "2031-05-04", List.of("per-brandt", "per-tamm", "pla-lund"), DAYS, List.of(85e6, 700e6));
        add("c", "de", "2031-05-04", PEOPLE, DAYS, FIGURES);
        assertEquals(List.of(List.of("a", "c"), List.of("b")), stories());
    }

    @Test
    void aReportWhoseNamesNobodyReadsJoinsByPlacesDaysAndFigures() {
        add("a", "en", "2031-05-04", "A ferry from Cyprus sank off Lebanon.", PEOPLE, DAYS, FIGURES);
        add("b", "ar", "2031-05-04", "غرقت عبارة من قبرص قبالة لبنان.", List.of(), DAYS, FIGURES);
        add("c", "zh", "2031-05-05", "一艘来自塞浦路斯的渡轮在黎巴嫩附近沉没。", List.of(), DAYS, FIGURES);
        assertEquals(List.of(List.of("a", "b", "c")), stories());
    }

    @Test
    void placesAloneDoNotJoinWhatIsReadInBothLanguages() {
        add("a", "en", "2031-05-04", "A ferry from Cyprus sank off Lebanon.", PEOPLE, DAYS, FIGURES);
        List<String> others = List.of("per-a", "per-b", "per-c");
        add("b", "de", "2031-05-04", "Eine Fähre aus Zypern sank vor dem Libanon.", others, DAYS, FIGURES);
        assertEquals(2, stories().size());
    }

    @Test
    void otherPlacesOnTheSameDaysAreAnotherStory() {
        add("a", "en", "2031-05-04", "A ferry from Cyprus sank off Lebanon.", PEOPLE, DAYS, FIGURES);
        add("c", "zh", "2031-05-04", "一艘来自墨西哥的渡轮在古巴附近沉没。", List.of(), DAYS, FIGURES);
        assertEquals(2, stories().size());
    }
}

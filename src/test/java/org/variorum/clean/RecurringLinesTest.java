package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Mark;
import org.variorum.article.Published;
import org.variorum.text.Language;

class RecurringLinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
    private static final String FOOTER = "Lumeside before everybody else gets up";
    private static final List<String> STORIES = List.of(
            "The harbour council of Arlen opened the old bridge to lorries this spring, after engineers had looked at every pillar.",
            "A baker from Dorn won the regional prize for rye bread and will bake for the children's hospital all summer long.",
            "Rain flooded the cellars of the museum in Vesk, and volunteers carried paintings to the town hall through the night.",
            "Teachers in Ostrava left their classrooms at noon because the heating had failed for the third winter in a row.");

    private static Article article(String source, int story, int day, String more) {
        return new Article(
                "id" + source + story + day,
                "r",
                source,
                "f",
                1,
                "Headline number " + story,
                Optional.empty(),
                STORIES.get(story) + "\n\n" + more,
                Published.on(MONDAY.plusDays(day), Published.How.METADATA),
                List.of(),
                Language.ENGLISH,
                "",
                List.of(),
                Decoding.NONE);
    }

    private static List<String> marked(Article article, Article... before) {
        RecurringLines.Census census = new RecurringLines.Census();
        for (Article one : before) {
            census.add(RecurringLines.uses(one, MONDAY));
        }
        census.add(RecurringLines.uses(article, MONDAY));
        return census.lines().marked(article).marks().stream()
                .map(mark -> mark.rule() + ": " + mark.span().of(article.text()))
                .toList();
    }

    @Test
    void aLineUnderThreeStoriesOfTwoDaysIsMarked() {
        assertEquals(
                List.of("recurring_line: " + FOOTER),
                marked(article("Post", 2, 1, FOOTER), article("Post", 0, 0, FOOTER), article("Post", 1, 0, FOOTER)));
    }

    @Test
    void aLineUnderStoriesOfOneDayIsNot() {
        assertEquals(
                List.of(),
                marked(article("Post", 2, 0, FOOTER), article("Post", 0, 0, FOOTER), article("Post", 1, 0, FOOTER)));
    }

    @Test
    void aLineOfThreeSourcesIsNot() {
        assertEquals(
                List.of(),
                marked(
                        article("Post", 2, 1, FOOTER),
                        article("Herald", 0, 0, FOOTER),
                        article("Courier", 1, 0, FOOTER)));
    }

    @Test
    void copiesOfOneTextCountOnce() {
        assertEquals(
                List.of(),
                marked(
                        article("Post", 0, 2, FOOTER),
                        article("Post", 0, 0, FOOTER),
                        article("Post", 0, 1, FOOTER),
                        article("Post", 1, 1, FOOTER)));
    }

    @Test
    void aSentenceThatSaysWhoSaidSomethingIsEvidenceHoweverOftenItIsPrinted() {
        String evidence = "Nobody asked us, the mayor of Vesk said.";
        assertEquals(
                List.of(),
                marked(
                        article("Post", 2, 1, evidence),
                        article("Post", 0, 0, evidence),
                        article("Post", 1, 0, evidence)));
    }

    @Test
    void aParagraphOnWhatTheStoryIsAboutIsEvidenceHoweverOftenItIsPrinted() {
        String background =
                "The old bridge of Arlen was closed to lorries after engineers had found cracks in every pillar of it.";
        assertEquals(
                List.of(),
                marked(
                        article("Post", 0, 1, background),
                        article("Post", 1, 0, background),
                        article("Post", 2, 0, background)));
    }

    @Test
    void aParagraphAboutThePaperIsMarked() {
        String about =
                "Morning letters reach thousands of inboxes before breakfast, with puzzles, recipes and tips for weekends.";
        assertEquals(
                List.of("recurring_line: " + about),
                marked(article("Post", 2, 1, about), article("Post", 0, 0, about), article("Post", 1, 0, about)));
    }

    @Test
    void markingAgainChangesNothingAndWithoutMemoryTheMarksGo() {
        RecurringLines.Census census = new RecurringLines.Census();
        for (int story = 0; story < 3; story++) {
            census.add(RecurringLines.uses(article("Post", story, story, FOOTER), MONDAY));
        }
        Article bare = article("Post", 3, 1, FOOTER);
        Article marked = census.lines().marked(bare);
        assertEquals(marked, census.lines().marked(marked));
        assertEquals(1, marked.marks().size());
        assertEquals(bare, RecurringLines.NONE.marked(marked));
        assertEquals(Mark.Kind.WIDGET, marked.marks().get(0).kind());
    }
}

package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;

class CopiesTest {
    private static final String WIRE = text(1, 300);

    private static String text(int seed, int length) {
        Random random = new Random(seed);
        return String.join(" ", Press.words(random, length, false));
    }

    private static String copyOf(List<Story> stories, String id) {
        return stories.stream()
                .flatMap(s -> s.members().stream())
                .filter(m -> m.articleId().equals(id))
                .map(Story.Member::copyOf)
                .findFirst()
                .orElseThrow();
    }

    private static Article print(String id, String text) {
        return Press.article(id, "outlet " + id, "2031-05-04", "Report", text);
    }

    @Test
    void theSameTextInAnotherPaperIsACopyOfTheEarlierOne() {
        List<Story> stories = Press.group(List.of(print("a", WIRE), print("b", WIRE)));
        assertEquals("a", copyOf(stories, "b"));
        assertEquals("", copyOf(stories, "a"));
    }

    @Test
    void aTextCutToAThirdIsStillACopyOfTheWholeOne() {
        List<Story> stories = Press.group(List.of(print("a", WIRE.substring(0, WIRE.length() / 3)), print("b", WIRE)));
        assertEquals("b", copyOf(stories, "a"));
    }

    @Test
    void aWireTextWithANewLeadIsACopy() {
        Article later =
                Press.article("b", "Selma Post", "2031-05-05", "Report", text(2, 80) + " " + WIRE.substring(600));
        List<Story> stories = Press.group(List.of(print("a", WIRE), later));
        assertEquals("a", copyOf(stories, "b"));
    }

    @Test
    void reportsInOwnWordsThatShareOneSentenceAreNoCopies() {
        String sentence = text(3, 20);
        List<Story> stories = Press.group(
                List.of(print("a", text(4, 250) + " " + sentence), print("b", sentence + " " + text(5, 250))));
        assertEquals("", copyOf(stories, "b"));
    }

    @Test
    void aLongFooterOfOneOutletDoesNotMakeItsArticlesCopies() {
        String footer = text(6, 60);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            articles.add(
                    Press.article("a" + i, "Daily Reef", "2031-05-04", "Item " + i, text(100 + i, 90) + " " + footer));
        }
        List<Story> stories = Press.group(articles);
        assertTrue(stories.stream().flatMap(s -> s.members().stream()).allMatch(m -> m.copyOf()
                .isEmpty()));
    }

    @Test
    void stitchedCopiesOfOneWireTextAllPointToIt() {
        List<Article> articles = new ArrayList<>(List.of(print("a", WIRE + " " + text(8, 40))));
        for (int i = 0; i < 10; i++) {
            articles.add(print(
                    "b" + i,
                    text(200 + i, 40) + " " + WIRE.substring(i * 50, i * 50 + 1300) + " " + text(300 + i, 40)));
        }
        List<Story> stories = Press.group(articles);
        for (int i = 0; i < 10; i++) {
            assertEquals("a", copyOf(stories, "b" + i));
        }
    }

    @Test
    void copiesAreOneVoiceWhateverTheirNumber() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(print("c" + (10 + i), i % 2 == 0 ? WIRE : WIRE.substring(0, 1500)));
        }
        Story story = Press.group(articles).get(0);
        double[] weights = Voices.weights(
                story, java.util.stream.IntStream.range(0, 40).boxed().toList());
        assertEquals(1, java.util.Arrays.stream(weights).sum(), 1e-9);
    }
}

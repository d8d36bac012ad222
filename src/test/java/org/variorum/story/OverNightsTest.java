package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.name.Resolution;
import org.variorum.story.vector.TermUses;

class OverNightsTest {
    private static final String STRIKE =
            "Nurses at St Brannock hospital in Dunmere walked out on Sunday in a dispute over night shifts. Union leader"
                    + " Carol Finch said 420 of 500 nurses had joined. Hospital chief Edwin Marsh called it irresponsible.";
    private static final String TALKS =
            "Talks between nurses and management of St Brannock hospital in Dunmere broke down on Monday. Edwin Marsh"
                    + " rejected a limit of four night shifts a month. Carol Finch said the strike would go on.";
    private static final String DEAL =
            "The strike at St Brannock hospital in Dunmere is over. Nurses accepted a limit of five night shifts a month,"
                    + " Carol Finch said on Tuesday. Edwin Marsh thanked the mediator.";
    private static final String OPERA =
            "The Lerida opera opens its season with a new work by Ines Calder. Tickets for the premiere are sold out,"
                    + " director Marko Anselm told subscribers at a rehearsal of the choir.";

    /** What some nights leave, as the store would keep it. */
    private static final class Nights implements Past {
        private final Map<String, Chapter> chapters = new HashMap<>();
        private List<TermUses> terms = List.of();

        List<Story> run(List<Article> night) {
            return run(night, Rulings.NONE);
        }

        List<Story> run(List<Article> night, Rulings rulings) {
            StoryGrouper grouper = new StoryGrouper(GroupingSettings.standard(), rulings, this);
            night.forEach(a -> grouper.add(a, Press.bare(a), new Resolution(a.id(), List.of())));
            List<Story> stories = grouper.group();
            grouper.chapters(chapter -> chapters.put(chapter.storyId(), chapter));
            terms = grouper.terms();
            return stories;
        }

        @Override
        public List<TermUses> terms() {
            return terms;
        }

        @Override
        public void chapters(Consumer<Chapter> each) {
            chapters.keySet().stream().sorted().map(chapters::get).forEach(each);
        }
    }

    private static Article strike(String id, int day, String text) {
        return Press.article(id, "outlet " + id, "2031-05-0" + day, "St Brannock nurses on strike", text);
    }

    @Test
    void aStoryThatGoesOnKeepsItsIdAndKnowsSinceWhen() {
        Nights nights = new Nights();
        String id = nights.run(List.of(strike("a", 4, STRIKE))).get(0).id();
        Story second = nights.run(List.of(strike("b", 5, TALKS))).get(0);
        Story third = nights.run(List.of(strike("c", 6, DEAL))).get(0);
        assertEquals(List.of(id, id), List.of(second.id(), third.id()));
        assertEquals(new Story.Earlier(2, Optional.of(LocalDate.of(2031, 5, 4)), List.of(), ""), third.earlier());
    }

    @Test
    void anotherEventOfTheNextNightBeginsAStoryOfItsOwn() {
        Nights nights = new Nights();
        String id = nights.run(List.of(strike("a", 4, STRIKE))).get(0).id();
        Story opera = nights.run(List.of(Press.article("b", "Stage", "2031-05-05", "Season opens in Lerida", OPERA)))
                .get(0);
        assertNotEquals(id, opera.id());
        assertEquals(Story.Earlier.NOTHING, opera.earlier());
    }

    @Test
    void aStoryDoesNotGoOnWeeksLater() {
        Nights nights = new Nights();
        String id = nights.run(List.of(strike("a", 4, STRIKE))).get(0).id();
        Article later = Press.article("b", "Stage", "2031-06-20", "St Brannock nurses on strike", TALKS);
        assertNotEquals(id, nights.run(List.of(later)).get(0).id());
    }

    @Test
    void anArticleDeliveredAgainIsNotCountedAsEarlier() {
        Nights nights = new Nights();
        nights.run(List.of(strike("a", 4, STRIKE)));
        Story again = nights.run(List.of(strike("a", 4, STRIKE), strike("b", 5, TALKS)))
                .get(0);
        assertEquals(2, again.members().size());
        assertEquals(0, again.earlier().articles());
    }

    @Test
    void theEarliestArticleMayComeInALaterNightWithoutMovingTheId() {
        Nights nights = new Nights();
        String id = nights.run(List.of(strike("a", 5, TALKS))).get(0).id();
        assertEquals(id, nights.run(List.of(strike("b", 4, STRIKE))).get(0).id());
    }

    @Test
    void storiesThatLaterReportsShowToBeOneAreTakenTogether() {
        Nights nights = new Nights();
        Rulings apart = new Rulings(List.of(new Rulings.Pair(Rulings.What.APART, "a", "b")));
        List<Story> two = nights.run(List.of(strike("a", 4, STRIKE), strike("b", 4, TALKS)), apart);
        assertEquals(2, two.size());
        Story one = nights.run(List.of(strike("c", 5, DEAL), strike("d", 5, STRIKE + " " + TALKS)))
                .get(0);
        assertEquals("sa", one.id());
        assertEquals(List.of("sb"), one.earlier().tookIn());
        assertEquals(2, one.earlier().articles());
    }

    @Test
    void aStoryThatWasTwoIsTakenApartAndSaysSo() {
        Nights nights = new Nights();
        Rulings together = new Rulings(List.of(new Rulings.Pair(Rulings.What.TOGETHER, "a", "x")));
        Article opera = Press.article("x", "Stage", "2031-05-04", "Season opens in Lerida", OPERA);
        assertEquals(
                1,
                nights.run(List.of(strike("a", 4, STRIKE), strike("b", 4, TALKS), opera), together)
                        .size());
        List<Story> parted = nights.run(List.of(
                strike("c", 5, DEAL),
                Press.article("y", "Stage", "2031-05-05", "Lerida premiere sold out", OPERA + " The hall was full.")));
        assertEquals("sa", parted.get(0).id());
        assertEquals("", parted.get(0).earlier().partedFrom());
        assertEquals("sa", parted.get(1).earlier().partedFrom());
        assertEquals(1, parted.get(1).earlier().articles());
    }

    @Test
    void noTwoStoriesOfANightHaveOneId() {
        Nights nights = new Nights();
        for (int day = 4; day < 8; day++) {
            Set<String> ids = new HashSet<>();
            for (Story story : nights.run(Press.night(day, 20, 2))) {
                assertTrue(ids.add(story.id()), story.id());
            }
        }
    }

    @Test
    void aNightRunAgainOnWhatStoodBeforeItGivesTheSame() {
        Nights nights = new Nights();
        nights.run(Press.night(1, 12, 3).subList(0, 18));
        Nights again = new Nights();
        again.chapters.putAll(nights.chapters);
        again.terms = nights.terms;
        List<Article> second = new ArrayList<>(Press.night(1, 12, 3).subList(18, 36));
        List<Story> expected = nights.run(second);
        Collections.shuffle(second, new Random(5));
        assertEquals(expected, again.run(second));
    }

    @Test
    void twoNightsMakeTheSameStoriesAsOne() {
        for (int seed = 0; seed < 5; seed++) {
            List<Article> all = Press.night(seed, 15, 4);
            Map<String, String> inOne = ids(Press.group(all));
            List<Article> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, new Random(seed));
            Nights nights = new Nights();
            Map<String, String> inTwo = ids(nights.run(mixed.subList(0, 30)));
            inTwo.putAll(ids(nights.run(mixed.subList(30, 60))));
            for (Article a : all) {
                for (Article b : all) {
                    boolean together = id(inOne, a).equals(id(inOne, b));
                    assertEquals(together, id(inTwo, a).equals(id(inTwo, b)), a.id() + " " + b.id());
                }
            }
        }
    }

    @Test
    void overThreeNightsTheOrderInsideEachChangesNothing() {
        for (int seed = 0; seed < 3; seed++) {
            List<Article> all = new ArrayList<>(Press.night(seed, 15, 6));
            Collections.shuffle(all, new Random(seed));
            Nights nights = new Nights();
            Nights shuffled = new Nights();
            for (int night = 0; night < 3; night++) {
                List<Article> tonight = new ArrayList<>(all.subList(30 * night, 30 * (night + 1)));
                List<Story> expected = nights.run(tonight);
                Collections.shuffle(tonight, new Random(seed + 100));
                assertEquals(expected, shuffled.run(tonight), "seed " + seed + ", night " + night);
            }
        }
    }

    private static String id(Map<String, String> ids, Article article) {
        return ids.getOrDefault(article.id(), "");
    }

    private static Map<String, String> ids(List<Story> stories) {
        Map<String, String> ids = new HashMap<>();
        stories.forEach(story -> story.members().forEach(member -> ids.put(member.articleId(), story.id())));
        return ids;
    }

    @Test
    void aLongStoryLeavesAChapterOfBoundedLength() {
        Nights nights = new Nights();
        for (int night = 0; night < 3; night++) {
            nights.run(Press.night(3, 1, 90).subList(night * 30, night * 30 + 30));
        }
        Chapter chapter = nights.chapters.values().iterator().next();
        assertEquals(1, nights.chapters.size());
        assertTrue(chapter.parts().size() <= 24, "parts: " + chapter.parts().size());
        assertTrue(chapter.holds("e0r0") && chapter.holds("e0r89"));
    }

    @Test
    void aDeskMayKeepReportsApartAndPutOthersTogether() {
        List<Article> night = List.of(
                strike("a", 4, STRIKE),
                strike("b", 4, TALKS),
                Press.article("x", "Stage", "2031-05-04", "Season opens in Lerida", OPERA));
        Rulings rulings = new Rulings(List.of(
                new Rulings.Pair(Rulings.What.APART, "a", "b"),
                new Rulings.Pair(Rulings.What.TOGETHER, "sb", "x"),
                new Rulings.Pair(Rulings.What.APART, "a", "nobody knows it")));
        assertEquals(List.of(List.of("a"), List.of("b", "x")), Press.ids(new Nights().run(night, rulings)));
    }

    @Test
    void aTextOfAnEarlierNightPrintedAgainIsACopyOfIt() {
        Nights nights = new Nights();
        nights.run(List.of(strike("a", 4, STRIKE + " " + TALKS)));
        Story again = nights.run(List.of(strike("b", 5, STRIKE + " " + TALKS), strike("c", 5, STRIKE)))
                .get(0);
        assertEquals("sa", again.id());
        assertEquals("a", again.members().get(0).copyOf());
        assertEquals(1, Voices.weights(again, List.of(0, 1))[0] + Voices.weights(again, List.of(0, 1))[1], 1e-12);
    }

    @Test
    void whatATextTellsInItsOwnWordsIsNoCopyOfAnEarlierNight() {
        Nights nights = new Nights();
        nights.run(List.of(strike("a", 4, STRIKE)));
        Story next = nights.run(List.of(strike("b", 5, TALKS))).get(0);
        assertEquals("sa", next.id());
        assertEquals("", next.members().get(0).copyOf());
    }

    @Test
    void anArticleDeliveredAgainIsNoCopyOfItself() {
        Nights nights = new Nights();
        nights.run(List.of(strike("a", 4, STRIKE)));
        assertEquals(
                "",
                nights.run(List.of(strike("a", 4, STRIKE)))
                        .get(0)
                        .members()
                        .get(0)
                        .copyOf());
    }

    @Test
    void anAffairGoesOnUnderOneIdFromNightToNight() {
        String demand = "President Orvela Tamm of Karsk demanded on Sunday that Velland hand over papers from the Drosk"
                + " archive. The letter, two pages long, sets a deadline of ten days and hints at a trade ban on"
                + " timber and wool. Students marched past the opera, and shops along the river closed early for"
                + " fear of unrest.";
        String denial = "There are no such papers, Jory Lasse told parliament in Velland after a stormy sitting. He"
                + " called what Orvela Tamm had written an insult, recalled his consul from Karsk, and offered to show"
                + " journalists the empty shelves of the Drosk vault. Bond prices slipped while brokers waited for an"
                + " answer.";
        Nights nights = new Nights();
        Story first = nights.run(
                        List.of(Press.article("a", "Reef", "2031-05-04", "Karsk demands Drosk archive", demand)))
                .get(0);
        Story second = nights.run(
                        List.of(Press.article("b", "Post", "2031-05-13", "Velland denies holding archive", denial)))
                .get(0);
        assertNotEquals(first.id(), second.id());
        assertEquals(first.storylineId(), second.storylineId());
    }
}

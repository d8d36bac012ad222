package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;

class StoryGrouperTest {
    private static final String FERRY =
            "The ferry Halmar Queen ran aground off Tavik island on Sunday with 214 passengers aboard. Harbour master"
                    + " Odila Brandt said nobody was hurt. Tugs from Port Selma pulled the ship free in the evening.";
    private static final String FERRY_AGAIN =
            "Passengers of the Halmar Queen spent the night in Port Selma after the ferry hit a reef near Tavik. All"
                    + " 214 were brought ashore unhurt, Odila Brandt of the harbour office told reporters on Sunday.";
    private static final String CHESS =
            "Grandmaster Ilvy Torrens won the Lerida chess open on Sunday, beating Marko Anselm in 61 moves. "
                    + "It is her third title this season and takes her to fourth place in the rankings.";

    @Test
    void twoReportsOfOneAccidentAreOneStoryAndTheChessMatchIsAnother() {
        List<Story> stories = Press.group(List.of(
                Press.article("b", "Selma Post", "2031-05-04", "Ferry runs aground off Tavik", FERRY),
                Press.article(
                        "a",
                        "Daily Reef",
                        "2031-05-05",
                        "Halmar Queen passengers safe after ferry accident",
                        FERRY_AGAIN),
                Press.article("c", "Board News", "2031-05-05", "Torrens wins Lerida open", CHESS)));
        assertEquals(List.of(List.of("a", "b"), List.of("c")), Press.ids(stories));
    }

    @Test
    void aStoryIsNamedAfterItsEarliestArticleAndListsItFirst() {
        List<Story> stories = Press.group(List.of(
                Press.article(
                        "a",
                        "Daily Reef",
                        "2031-05-05",
                        "Halmar Queen passengers safe after ferry accident",
                        FERRY_AGAIN),
                Press.article("b", "Selma Post", "2031-05-04", "Ferry runs aground off Tavik", FERRY)));
        assertEquals("sb", stories.get(0).id());
        assertEquals("b", stories.get(0).members().get(0).articleId());
    }

    @Test
    void theTitleIsTakenFromAnArticleThatDoesNotShout() {
        List<Story> stories = Press.group(List.of(
                Press.article("a", "Daily Reef", "2031-05-04", "Ferry horror off Tavik!", FERRY),
                Press.article("b", "Selma Post", "2031-05-04", "Ferry runs aground off Tavik", FERRY_AGAIN)));
        assertEquals("Ferry runs aground off Tavik", stories.get(0).title());
    }

    @Test
    void anArticleWithoutTitleLendsItsFirstWords() {
        List<Story> stories = Press.group(List.of(Press.article("a", "Board News", "", "", CHESS)));
        assertTrue(
                stories.get(0).title().startsWith("Grandmaster Ilvy Torrens won"),
                stories.get(0).title());
    }

    @Test
    void theSameKindOfAccidentAtTwoPlacesIsTwoStories() {
        List<Article> articles = new ArrayList<>();
        String[][] events = {
            {"Merrow", "Callan County", "Sheriff Aldo Pierce", "14 March", "4.1", "07:20"},
            {"Osterby", "Lund Valley", "Mayor Greta Holm", "2 March", "5.3", "23:45"}
        };
        String[] frames = {
            "An earthquake of magnitude %5$s shook %1$s on %4$s, the survey said. %3$s reported broken windows in %2$s"
                    + " but no injuries after the quake at %6$s.",
            "Residents of %1$s in %2$s ran into the streets at %6$s on %4$s when a quake of magnitude %5$s struck. No"
                    + " injuries, said %3$s, though windows broke.",
            "A magnitude %5$s earthquake rattled %2$s on %4$s. The survey put its centre near %1$s. %3$s said at %6$s"
                    + " that damage was light and nobody injured.",
            "Schools in %1$s stayed closed after the %4$s earthquake, magnitude %5$s. %3$s of %2$s thanked residents;"
                    + " the quake had struck at %6$s."
        };
        for (int event = 0; event < events.length; event++) {
            for (int i = 0; i < frames.length; i++) {
                articles.add(Press.article(
                        "q" + event + i, "o" + i, "", "Earthquake shakes residents", String.format(frames[i], (Object[])
                                events[event])));
            }
        }
        assertEquals(
                List.of(List.of("q00", "q01", "q02", "q03"), List.of("q10", "q11", "q12", "q13")),
                Press.ids(Press.group(articles)));
    }

    @Test
    void articlesWeeksApartAreNotOneStoryHoweverAlike() {
        List<Story> stories = Press.group(List.of(
                Press.article("a", "Daily Reef", "2031-05-04", "Ferry runs aground off Tavik", FERRY),
                Press.article("b", "Selma Post", "2031-07-04", "Ferry runs aground off Tavik", FERRY_AGAIN)));
        assertEquals(2, stories.size());
    }

    @Test
    void theOrderInWhichArticlesComeDoesNotMatter() {
        for (int seed = 0; seed < 5; seed++) {
            List<Article> night = new ArrayList<>(Press.night(seed, 12, 4));
            List<Story> expected = Press.group(night);
            Collections.shuffle(night, new Random(seed));
            assertEquals(expected, Press.group(night), "seed " + seed);
        }
    }

    @Test
    void aVerbatimCopyOfEveryArticleJoinsItsStoryAndChangesNone() {
        for (int seed = 0; seed < 5; seed++) {
            List<Article> night = Press.night(seed, 12, 4);
            List<Article> twice = new ArrayList<>(night);
            night.forEach(a -> twice.add(
                    Press.article(a.id() + "x", "Copyist", a.published().value(), a.title(), a.text())));
            List<Story> stories = Press.group(twice);
            assertEquals(Press.ids(Press.group(night)), originals(stories), "seed " + seed);
            stories.stream()
                    .flatMap(story -> story.members().stream())
                    .filter(member -> member.articleId().endsWith("x"))
                    .forEach(member -> assertEquals(member.articleId(), member.copyOf() + "x"));
        }
    }

    private static List<List<String>> originals(List<Story> stories) {
        return Press.ids(stories).stream()
                .map(ids -> ids.stream().filter(id -> !id.endsWith("x")).toList())
                .toList();
    }

    @Test
    void everyArticleIsInExactlyOneStory() {
        for (int seed = 0; seed < 5; seed++) {
            List<Article> night = Press.night(seed, 10, 3);
            List<String> grouped = Press.ids(Press.group(night)).stream()
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            assertEquals(night.stream().map(Article::id).sorted().toList(), grouped, "seed " + seed);
        }
    }

    @Test
    void inventedEventsAreToldApart() {
        List<Story> stories = Press.group(Press.night(7, 20, 4));
        assertEquals(20, stories.size());
    }

    @Test
    void storiesAreSortedById() {
        List<String> ids =
                Press.group(Press.night(3, 10, 2)).stream().map(Story::id).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void tenThousandCopiesAreOneStoryWithAShortListOfDependences() {
        List<Article> articles = IntStream.range(0, 10_000)
                .mapToObj(i -> Press.article("a" + (10_000 + i), "o" + i, "2031-05-04", "Ferry", FERRY))
                .toList();
        List<Story> stories = Press.group(articles);
        assertEquals(1, stories.size());
        assertEquals(9_999, stories.get(0).dependences().size());
    }

    @Test
    void emptyArticlesAndOneWordTitlesStandAlone() {
        List<Story> stories = Press.group(List.of(
                Press.article("a", "unknown", "", "", ""),
                Press.article("b", "unknown", "", "", "   "),
                Press.article("c", "unknown", "", "Update", ""),
                Press.article("d", "unknown", "", "\u0000", "\uD800")));
        assertEquals(4, stories.size());
    }

    @Test
    void aNightWithoutArticlesHasNoStories() {
        assertEquals(List.of(), Press.group(List.of()));
    }

    @Test
    void aDigestOfAllArticlesDoesNotMakeThemOneVoice() {
        List<Article> night = new ArrayList<>(Press.night(11, 6, 1));
        StringBuilder digest = new StringBuilder();
        night.forEach(a -> digest.append(a.text()).append('\n'));
        night.add(Press.article("z", "Digest", "2031-05-09", "The day in brief", digest.toString()));
        List<Story> stories = Press.group(night);
        long copies = stories.stream()
                .flatMap(s -> s.members().stream())
                .filter(m -> !m.copyOf().isEmpty())
                .count();
        assertTrue(copies <= 1, "copies: " + copies);
    }

    @Test
    void aDemandAndItsDenialDaysLaterAreOneAffair() {
        String demand = "President Orvela Tamm of Karsk demanded on Sunday that Velland hand over papers from the Drosk"
                + " archive. The letter, two pages long, sets a deadline of ten days and hints at a trade ban on"
                + " timber and wool. Students marched past the opera, and shops along the river closed early for"
                + " fear of unrest.";
        String denial = "There are no such papers, Jory Lasse told parliament in Velland after a stormy sitting. He"
                + " called what Orvela Tamm had written an insult, recalled his consul from Karsk, and offered to show"
                + " journalists the empty shelves of the Drosk vault. Bond prices slipped while brokers waited for an"
                + " answer.";
        List<Story> stories = Press.group(List.of(
                Press.article("a", "Daily Reef", "2031-05-04", "Karsk demands Drosk archive", demand),
                Press.article("b", "Selma Post", "2031-05-13", "Velland denies holding archive", denial),
                Press.article("c", "Board News", "2031-05-05", "Torrens wins Lerida open", CHESS)));
        assertEquals(3, stories.size());
        assertEquals(stories.get(0).storylineId(), stories.get(1).storylineId());
        assertNotEquals(stories.get(0).storylineId(), stories.get(2).storylineId());
    }

    @Test
    void eventsToldInTheSameWordsAboutOtherPeopleAndPlacesStayApart() {
        Random random = new Random(17);
        List<String> words = Press.words(random, 60, false);
        List<Article> articles = new ArrayList<>();
        for (int event = 0; event < 6; event++) {
            List<String> names = Press.words(random, 8, true);
            for (int report = 0; report < 2; report++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 150; i++) {
                    List<String> from = random.nextInt(6) == 0 ? names : words;
                    text.append(from.get(random.nextInt(from.size()))).append(' ');
                }
                articles.add(Press.article("e" + event + report, "o" + report, "", "", text.toString()));
            }
        }
        List<List<String>> expected = IntStream.range(0, 6)
                .mapToObj(event -> List.of("e" + event + "0", "e" + event + "1"))
                .toList();
        assertEquals(expected, Press.ids(Press.group(articles)));
    }

    @Test
    void oneThreadMakesTheSameStoriesAsMany() throws Exception {
        List<Article> night = Press.night(13, 150, 4);
        List<Story> many = new ForkJoinPool(4).submit(() -> Press.group(night)).get();
        assertEquals(new ForkJoinPool(1).submit(() -> Press.group(night)).get(), many);
    }

    @Test
    void whatAnOutletPrintsUnderAllItsArticlesMakesNoStoryOfThem() {
        String[] news = {
            "The council approved a bicycle bridge over the Arn, engineer Paul Reck said.",
            "Baker Hanna Weil has won the bread prize with a sourdough that takes two days.",
            "A brown bear was seen near Lake Moss, and ranger Ulf Tander warned hikers.",
            "The orchestra opens its season with a work by Ines Calder.",
            "Thieves stole forty solar panels from the school roof in Old Harrow.",
            "Retired pilot Georg Amsel has flown his glider across the valley."
        };
        String dress = " This article was produced by the Lakeside newsroom with the help of readers like you. If you"
                + " value independent journalism, consider a membership from as little as two crowns a month. Members"
                + " receive our weekend briefing, invitations to the reading room on Mill Street and a discount in our"
                + " shop.";
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < news.length; i++) {
            articles.add(Press.article("n" + i, "Lakeside Sun", "2031-05-04", "", news[i] + dress));
        }
        assertEquals(news.length, Press.group(articles).size());
    }
}

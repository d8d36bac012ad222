package org.variorum.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Published;
import org.variorum.name.Resolution;
import org.variorum.text.Language;

/** Invents articles for the tests of this room. */
final class Press {
    private static final String[] SYLLABLES = {
        "ba", "ren", "tol", "mi", "ka", "vor", "sel", "un", "dra", "pe", "lis", "gor"
    };

    private Press() {}

    static Article article(String id, String source, String day, String title, String text) {
        Published published =
                day.isEmpty() ? Published.UNKNOWN : Published.on(LocalDate.parse(day), Published.How.METADATA);
        return new Article(
                id,
                id,
                source,
                "dump.jsonl",
                1,
                title,
                Optional.empty(),
                text,
                published,
                List.of(),
                Language.ENGLISH,
                "",
                List.of(),
                Decoding.NONE);
    }

    static Annotation bare(Article article) {
        return new Annotation(article.id(), article.published(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static List<Story> group(List<Article> articles) {
        StoryGrouper grouper = new StoryGrouper(GroupingSettings.standard());
        articles.forEach(a -> grouper.add(a, bare(a), new Resolution(a.id(), List.of())));
        return grouper.group();
    }

    /** The ids of the articles of each story. */
    static List<List<String>> ids(List<Story> stories) {
        return stories.stream()
                .map(s -> s.members().stream()
                        .map(Story.Member::articleId)
                        .sorted()
                        .toList())
                .toList();
    }

    /** A night of invented events, each told by several outlets in words of their own. */
    static List<Article> night(int seed, int events, int reports) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            List<String> names = words(random, 12, true);
            List<String> words = words(random, 50, false);
            for (int report = 0; report < reports; report++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 150; i++) {
                    List<String> from = random.nextInt(4) == 0 ? names : words;
                    text.append(from.get(random.nextInt(from.size()))).append(i % 12 == 11 ? ". " : " ");
                }
                String title = names.get(0) + " " + words.get(0) + " " + names.get(1);
                articles.add(article(
                        "e" + event + "r" + report,
                        "outlet" + report,
                        "2031-05-0" + (1 + event % 9),
                        title,
                        text.toString()));
            }
        }
        return articles;
    }

    static List<String> words(Random random, int count, boolean capital) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 3 + random.nextInt(2); i++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            if (capital) {
                word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            }
            words.add(word.toString());
        }
        return words;
    }
}

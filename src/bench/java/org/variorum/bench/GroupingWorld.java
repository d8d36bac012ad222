package org.variorum.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.compare.ArticleFacts;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.name.Resolution;
import org.variorum.quote.Quotation;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Span;

/**
 * Invented nights of any size for {@link GroupingFigures}: stories of very different sizes, told in Zipfian words by a few hundred outlets; a third of
 * the articles are copies, whole, cut or with another lede. Every article is made when it is asked for, from its number alone, with the names,
 * dates, figures and quotations that annotate would find. For one thread.
 */
final class GroupingWorld {
    private static final String[] SYLLABLES = {
        "ba", "ren", "tol", "mi", "ka", "vor", "sel", "un", "dra", "pe", "lis", "gor", "fen", "ta", "mor", "wi", "sha", "lo", "ne", "bri", "cos", "du",
        "ge", "hal", "ip", "jun", "ker", "ol", "ra", "stu"
    };
    private static final String[] ENDINGS = {"", "", "", "s", "ed", "ing", "er", "tion", "ly", "al"};
    private static final int WORDS = 60_000;
    private static final int FAMILIES = 30_000;
    private static final int OUTLETS = 300;
    private static final int UNITS = 1650; // UTF-16 units of a body
    private static final int LARGEST = 300; // articles of a story
    private static final double STEEPNESS = 1.9; // of the power law of their sizes
    private static final int SHIFT = 20; // articles for each story that is over after one night
    private static final int COPIES = 34; // percent
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String[] words = new String[WORDS];
    private final String[] families = new String[FAMILIES];
    private final List<String> glue;
    private final int[] stories; // by article
    private final int[] reports; // number of the report within its story, by article
    private final int number;
    private final LocalDate night;

    /**
     * A night of so many articles.
     *
     * @param number of the night, from 0; about half of its stories are those of the night before, with other reports
     */
    GroupingWorld(int articles, int number, LocalDate night) {
        this.number = number;
        this.night = night;
        Random random = new Random(1); // the language is the same in all nights
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(random, 1 + random.nextInt(3)) + ENDINGS[random.nextInt(ENDINGS.length)];
        }
        for (int i = 0; i < FAMILIES; i++) {
            String name = word(random, 2 + random.nextInt(2));
            families[i] = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        glue = Lexicon.rows("story", Language.ENGLISH, "function_words").stream().map(row -> row.get(0)).toList();
        stories = new int[articles];
        reports = new int[articles];
        Random sizes = new Random(2);
        int at = 0;
        for (int story = number * (articles / SHIFT); at < articles; story++) {
            int size = (int) Math.min(LARGEST, Math.pow(1 - sizes.nextDouble(), -1 / (STEEPNESS - 1)));
            for (int report = 0; report < size && at < articles; report++) {
                stories[at] = story;
                reports[at++] = number * LARGEST + report;
            }
        }
        shuffle(new Random(number));
    }

    private void shuffle(Random random) {
        for (int i = stories.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int story = stories[i];
            int report = reports[i];
            stories[i] = stories[j];
            reports[i] = reports[j];
            stories[j] = story;
            reports[j] = report;
        }
    }

    /** What an article is about and who says what in it. */
    private final class Telling {
        final StringBuilder text = new StringBuilder(2 * UNITS);
        final List<NameMention> names = new ArrayList<>();
        final List<String> entities = new ArrayList<>();
        final List<DateMention> dates = new ArrayList<>();
        final List<FigureMention> figures = new ArrayList<>();
        final List<Quotation> quotes = new ArrayList<>();
        final int story;
        Random telling;

        Telling(int story, int report) {
            this.story = story;
            this.telling = new Random(story * SPREAD + report * 31L);
        }

        /** A stable choice of a story: its n-th word, name or number. */
        int own(int kind, int n, int bound) {
            long mixed = (story * 1_000_003L + kind * 1009L + n) * SPREAD;
            return (int) ((mixed >>> 17) % bound);
        }

        void body(int units) {
            int start = text.length();
            while (text.length() - start < units) {
                sentence();
                text.append(telling.nextInt(4) == 0 ? "\n" : " ");
            }
        }

        /** A few sentences of an outlet's own before a copied text. */
        void lede(Random own) {
            Random copied = telling;
            telling = own;
            sentence();
            sentence();
            text.append(' ');
            telling = copied;
        }

        void sentence() {
            int length = 8 + telling.nextInt(18);
            int open = telling.nextInt(9) == 0 ? text.length() : -1;
            text.append(open < 0 ? "" : "“");
            for (int i = 0; i < length; i++) {
                text.append(i == 0 ? "" : " ");
                next(i == 0);
            }
            text.append('.');
            if (open >= 0) {
                text.append('”');
                quotes.add(new Quotation(Field.TEXT, new Span(open, text.length()), Quotation.Kind.FULL, Optional.empty(), ""));
            }
        }

        void next(boolean first) {
            int kind = telling.nextInt(100);
            if (kind < 46) {
                plain(glue.get((int) zipf(telling, glue.size())), first);
            } else if (kind < 74) {
                plain(words[(int) zipf(telling, WORDS)], first);
            } else if (kind < 90) {
                plain(words[WORDS / 50 + own(0, (int) zipf(telling, 40), WORDS - WORDS / 50)], first);
            } else if (kind < 97) {
                name((int) zipf(telling, 10));
            } else if (kind < 98) {
                date();
            } else {
                number();
            }
        }

        void plain(String word, boolean first) {
            text.append(first ? Character.toUpperCase(word.charAt(0)) : word.charAt(0)).append(word, 1, word.length());
        }

        void name(int n) {
            boolean place = n % 3 == 0;
            int family = own(1, n, place ? 4000 : FAMILIES);
            int start = text.length();
            if (!place && telling.nextInt(3) == 0) {
                text.append(families[own(2, n, 600)]).append(' ');
            }
            text.append(families[family]);
            names.add(new NameMention(
                    Field.TEXT, new Span(start, text.length()), place ? Kind.PLACE : Kind.PERSON, Form.FULL, ""));
            entities.add((place ? "place-" : "person-") + families[family]);
        }

        void date() {
            LocalDate day = night.minusDays(own(3, telling.nextInt(3), 20));
            int start = text.length();
            text.append(day.getMonth().name().charAt(0))
                    .append(day.getMonth().name().substring(1).toLowerCase(Locale.ROOT)).append(' ').append(day.getDayOfMonth());
            dates.add(new DateMention(
                    Field.TEXT, new Span(start, text.length()), DateMention.Type.DATE, day.toString(), "", Optional.of(Days.of(day)), "", "month_day"));
        }

        void number() {
            int value = telling.nextInt(3) == 0 ? telling.nextInt(100) : 13 + own(4, telling.nextInt(4), 5000);
            int start = text.length();
            text.append(value);
            figures.add(new FigureMention(
                    Field.TEXT, new Span(start, text.length()), value, value, Qualifier.EXACT, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    /** The article of a number, with all that grouping is given. */
    ArticleFacts article(int place) {
        int story = stories[place];
        int report = reports[place];
        Random own = new Random((story * SPREAD) ^ (report * 31L));
        boolean copy = report > 0 && own.nextInt(100) < COPIES;
        int outlet = own.nextInt(OUTLETS);
        String source = "Outlet " + outlet;
        Telling telling = new Telling(story, copy ? (int) zipf(own, report) : report);
        int how = copy ? own.nextInt(3) : 0;
        if (how == 2) {
            telling.lede(own);
        }
        telling.body(how == 1 ? UNITS / 2 + own.nextInt(UNITS / 2) : UNITS);
        telling.text.append(outlet % 3 == 0 ? "\nWrite to " + source + " or read more of our work on " + families[outlet] + " street." : "");
        String title = families[telling.own(1, 1, FAMILIES)] + " " + words[telling.own(0, 0, WORDS)] + " " + words[(int) zipf(own, WORDS)];
        LocalDate day = night.minusDays(own.nextInt(10) == 0 ? 1 : 0);
        Published published = Published.on(day, Published.How.METADATA);
        String id = Long.toHexString((story + 1) * SPREAD) + "-" + report;
        Article article = new Article(
                id, "r" + place, source, "dump.jsonl", place + 1, title, Optional.empty(), telling.text.toString(), published,
                List.of(), Language.ENGLISH, "https://www.outlet" + outlet + ".example/" + place, List.of(),
                Decoding.NONE);
        return new ArticleFacts(
                article,
                new Annotation(id, published, telling.names, telling.dates, telling.figures, telling.quotes, List.of()),
                new Resolution(id, telling.entities));
    }

    /** A rank in [0, bound) by Zipf's law. */
    private static double zipf(Random random, int bound) {
        return bound <= 1 ? 0 : Math.min(bound - 1, Math.exp(random.nextDouble() * Math.log(bound + 1)) - 1);
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}

package org.variorum.night;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the articles of a plot: the agency's text, papers that print or cut it, and reports of their own. Immutable,
 * safe to share between threads.
 */
final class Reporter {
    private static final Grammar GRAMMAR = Grammar.of("grammar.tsv");
    private static final DateTimeFormatter DATELINE = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final int WORDS = 400;
    private static final int SPREAD = 60;
    private static final int LONGEST = 3 * WORDS;
    private static final double PRINTED = .2;
    private static final double CUT = .35;
    private static final double UPDATED = .1;
    private static final int FOOTERS = 3;

    /**
     * One article.
     *
     * @param title headline
     * @param text body with its boilerplate, paragraphs parted by a blank line
     */
    record Written(String title, String text) {}

    /** What the agency sent on this story. */
    List<String> wire(Plot plot, LocalDate day, Random random) {
        return paragraphs(plot, Outlet.AGENCY, day, random);
    }

    /** What one paper printed: the wire as it came, the wire under a lede of its own and cut, or its own report. */
    Written article(Plot plot, List<String> wire, Outlet outlet, LocalDate day, Random random) {
        double kind = random.nextDouble();
        Telling telling = new Telling(plot, outlet, day, random);
        List<String> text = new ArrayList<>();
        if (random.nextDouble() < UPDATED) {
            text.add(GRAMMAR.sentence("update", telling, random));
        }
        if (plot.size() > 1 && kind < PRINTED) {
            text.addAll(wire);
        } else if (plot.size() > 1 && kind < CUT) {
            text.add(capital(GRAMMAR.sentence("lede", telling, random)));
            text.addAll(wire.subList(1, wire.size() - wire.size() / 3));
            text.add("With " + Outlet.AGENCY.name());
        } else {
            text.addAll(paragraphs(plot, outlet, day, random));
        }
        for (int i = random.nextInt(FOOTERS + 1); i > 0; i--) {
            text.add(GRAMMAR.sentence("footer", telling, random));
        }
        String title = capital(GRAMMAR.sentence("lede", new Telling(plot, outlet, day, random), random));
        return new Written(title.substring(0, title.length() - 1), String.join("\n\n", text));
    }

    private static List<String> paragraphs(Plot plot, Outlet outlet, LocalDate day, Random random) {
        Telling telling = new Telling(plot, outlet, day, random);
        List<String> paragraphs = new ArrayList<>();
        String dateline =
                outlet.datelines() ? plot.place().toUpperCase(Locale.ROOT) + ", " + DATELINE.format(day) + " – " : "";
        paragraphs.add(dateline + sentence("lede", telling, random));
        paragraphs.add(sentence("figure_line", telling, random) + " " + sentence("figure_line", telling, random));
        for (Plot.Utterance utterance : plot.utterances()) {
            telling.quotes(utterance);
            paragraphs.add(sentence("quote_line", telling, random));
            paragraphs.add(sentence("background", telling, random) + " " + sentence("background", telling, random));
        }
        paragraphs.add(sentence("accusation", telling, random) + " " + sentence("denial", telling, random));
        int wanted = Math.max(WORDS / 2, Math.min(LONGEST, (int) (WORDS + SPREAD * random.nextGaussian())));
        for (int words = words(paragraphs); words < wanted; words = words(paragraphs)) {
            paragraphs.add(sentence("background", telling, random) + " " + sentence("background", telling, random));
        }
        return paragraphs;
    }

    private static String sentence(String symbol, Telling telling, Random random) {
        return capital(GRAMMAR.sentence(symbol, telling, random));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Reporter::words).sum();
    }

    private static int words(String paragraph) {
        return 1 + (int) paragraph.chars().filter(c -> c == ' ').count();
    }
}

package org.variorum.night;

import static org.variorum.night.Table.pick;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * One outlet's way of telling one story: fills the holes of sentences with its facts. Mutable (it knows who was named
 * before): one article each.
 */
final class Telling implements Grammar.Facts {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int WEEK = 7;
    private static final double WRONG_FIGURE = .03;
    private static final double SWAPPED_ROLES = .02;
    private static final double REWORDED = .2;

    private final Plot plot;
    private final Outlet outlet;
    private final LocalDate published;
    private final Random random;
    private final boolean swapped;
    private final Set<Cast.Person> named = new HashSet<>();
    private int counts;
    private Plot.Utterance utterance;

    Telling(Plot plot, Outlet outlet, LocalDate published, Random random) {
        this.plot = plot;
        this.outlet = outlet;
        this.published = published;
        this.random = random;
        this.swapped = random.nextDouble() < SWAPPED_ROLES;
        this.utterance = plot.utterances().get(0);
    }

    /** The utterance that the next quotation prints. */
    void quotes(Plot.Utterance next) {
        this.utterance = next;
    }

    @Override
    public Optional<String> fill(String hole) {
        return switch (hole) {
            case "event" -> Optional.of(plot.event());
            case "event_low" -> Optional.of(low(plot.event()));
            case "place" -> Optional.of(plot.place());
            case "day" -> Optional.of(day());
            case "when" -> Optional.of(when());
            case "source" ->
                Optional.of(
                        random.nextBoolean()
                                ? "the " + plot.body()
                                : mention(plot.people().get(0)));
            case "body" -> Optional.of("the " + plot.body());
            case "person" -> Optional.of(mention(pick(plot.people(), random)));
            case "speaker" -> Optional.of(mention(utterance.speaker()));
            case "figure" -> Optional.of(figure());
            case "money" -> Optional.of((1 + random.nextInt(90)) + " million crowns");
            case "accuser" -> Optional.of(swapped ? plot.accused() : plot.accuser());
            case "accused" -> Optional.of(swapped ? plot.accuser() : plot.accused());
            case "offence" -> Optional.of(plot.offence());
            case "thing" -> Optional.of(pick(plot.things(), random));
            case "year" -> Optional.of(Integer.toString(1950 + random.nextInt(70)));
            case "this_year" -> Optional.of(Integer.toString(published.getYear()));
            case "number" -> Optional.of(Integer.toString(10_000 + random.nextInt(90_000)));
            case "outlet" -> Optional.of(outlet.name());
            case "domain" -> Optional.of(outlet.slug() + ".example");
            default -> punctuated(hole);
        };
    }

    /** Holes that depend on the quote marks of the house. */
    private Optional<String> punctuated(String hole) {
        String words = random.nextDouble() < REWORDED && hole.startsWith("utterance")
                ? utterance.rewording()
                : utterance.wording();
        return switch (hole) {
            case "utterance" -> Optional.of(words + ",");
            case "utterance_stop" -> Optional.of(words + ".");
            case "open" -> Optional.of(outlet.curly() ? "“" : "\"");
            case "close", "end" -> Optional.of(outlet.curly() ? "”" : "\"");
            default -> Optional.empty();
        };
    }

    private String mention(Cast.Person person) {
        String family = outlet.spell(person.family());
        return named.add(person) ? person.role() + " " + person.given() + " " + family : family;
    }

    /** The next count: exact, or rounded with the word that says so; seldom a plain contradiction. */
    private String figure() {
        Plot.Count count = plot.counts().get(counts++ % plot.counts().size());
        int number = random.nextDouble() < WRONG_FIGURE ? count.number() * 2 + 1 : count.number();
        int step = (int) Math.pow(10, Math.max(1, Math.floor(Math.log10(number)) - 1));
        int below = number / step * step;
        boolean round = below == 0 || below == number;
        return switch (round ? 0 : random.nextInt(5)) {
            case 1 -> "more than " + grouped(below) + " " + count.noun();
            case 2 -> "nearly " + grouped(below + step) + " " + count.noun();
            case 3 -> "about " + grouped(below) + " " + count.noun();
            default -> grouped(number) + " " + count.noun();
        };
    }

    private String day() {
        long ago = published.toEpochDay() - plot.day().toEpochDay();
        return ago >= 0 && ago < WEEK
                ? plot.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : MONTH_DAY.format(plot.day());
    }

    private String when() {
        long ago = published.toEpochDay() - plot.day().toEpochDay();
        List<String> ways = ago == 1
                ? List.of("yesterday", "on " + day())
                : List.of("on " + day(), "on " + MONTH_DAY.format(plot.day()));
        return pick(ways, random);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String low(String clause) {
        return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    }
}

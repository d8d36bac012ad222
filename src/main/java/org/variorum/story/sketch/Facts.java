package org.variorum.story.sketch;

import java.util.BitSet;
import java.util.List;
import org.variorum.annotate.Annotation;
import org.variorum.article.Field;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.text.Scan;
import org.variorum.text.Token;

/**
 * What an article says in a form that is the same in every language: the entities and the places of the world it names, the days, weeks and months it speaks of, and its
 * figures by their leading digits, for one and the same volume is a million cubic metres here and a billion litres there. Stateless, safe to share between
 * threads.
 */
public final class Facts {
    private static final int NAME = 1 << Byte.SIZE; // lowest bit of a hash that is kept: set in what is no value
    private static final int PLACE = NAME << 1; // next bit: among names, those by which the whole world knows a place
    private static final int MOST = 40;
    private static final int FINE_VALUE = "2022-01".length(); // a year alone tells no two events apart
    private static final int DAY = "2022-01-26".length();
    private static final double LEAST_FIGURE = 13; // counts up to a dozen tell nothing
    private static final int DIGITS = 3; // leading ones, by which figures are told apart
    private static final int ISO_CURRENCY = 3; // letters
    private static final String NUMBER = "number ";
    private static final int TEN = 10;
    private static final int GROUP = 1000;
    private static final int GROUP_DIGITS = 3;
    private static final int FIRST_YEAR = 1900; // a bare number from here to the last year may be one
    private static final int LAST_YEAR = 2100;

    private Facts() {}

    /** Whether a counted fact is an entity, not a place of the world, a day or a figure. */
    public static boolean isName(int key) {
        return (key & 3) == 1;
    }

    /** Whether a counted fact is a country or city by its name in CLDR. */
    public static boolean isPlace(int key) {
        return (key & 3) == 3;
    }

    /**
     * The facts of an article.
     *
     * @param body its text
     * @param places as the language of the article calls them
     * @param entities who is meant by each name, parallel to the annotation's names; empty where it stays open, or if nobody resolved them
     */
    static Counts of(Annotation annotation, Scan body, List<String> entities, WorldPlaces places) {
        Terms facts = new Terms(MOST);
        for (String entity : entities) {
            if (!entity.isEmpty()) {
                facts.add((Stems.mixed(entity.hashCode()) & ~PLACE) | NAME, 1);
            }
        }
        places.read(body, code -> facts.add(Stems.mixed(code.hashCode()) | NAME | PLACE, 1));
        for (DateMention date : annotation.dates()) {
            if (date.type() == DateMention.Type.DATE && date.value().length() >= FINE_VALUE) {
                String value =
                        date.value().substring(0, Math.min(DAY, date.value().length()));
                facts.add(Stems.mixed(value.hashCode()) & ~NAME, 1);
            }
        }
        for (FigureMention figure : annotation.figures()) {
            double value = value(figure);
            if (Double.isFinite(value) && value >= LEAST_FIGURE) {
                facts.add(figure(kind(figure.unit()), value), 1);
            }
        }
        bareNumbers(annotation, body, facts);
        return facts.counts();
    }

    /** Numbers that no finder read, for not every language has one; neither years, nor what stands in a date or figure. */
    private static void bareNumbers(Annotation annotation, Scan body, Terms facts) {
        BitSet read = new BitSet();
        annotation.dates().stream()
                .filter(date -> date.field() == Field.TEXT)
                .forEach(date -> read.set(date.span().start(), date.span().end()));
        annotation.figures().stream()
                .filter(figure -> figure.field() == Field.TEXT)
                .forEach(figure -> read.set(figure.span().start(), figure.span().end()));
        for (int i = 0; i < body.size(); i++) {
            if (body.kind(i) != Token.Kind.NUMBER || read.get(body.start(i))) {
                continue;
            }
            double value = value(body, i);
            int first = i;
            while (i + 1 < body.size() && isNextGroup(body, i)) {
                int group = body.kind(i + 1) == Token.Kind.NUMBER ? i + 1 : i + 2;
                value = value * GROUP + value(body, group);
                i = group;
            }
            boolean year = i == first && value >= FIRST_YEAR && value < LAST_YEAR;
            if (!year && value >= LEAST_FIGURE) {
                facts.add(figure(NUMBER, value), 1);
            }
        }
    }

    /** Whether the number after this one goes on with three digits more, parted from it by one unit. */
    private static boolean isNextGroup(Scan body, int number) {
        int next = body.kind(number + 1) == Token.Kind.NUMBER ? number + 1 : number + 2;
        return next < body.size()
                && body.kind(next) == Token.Kind.NUMBER
                && body.end(next) - body.start(next) == GROUP_DIGITS
                && body.start(next) == body.end(number) + 1;
    }

    private static double value(Scan body, int number) {
        double value = 0;
        for (int at = body.start(number); at < body.end(number); at++) {
            value = value * TEN + Math.max(0, Character.digit(body.text().charAt(at), TEN));
        }
        return value;
    }

    private static int figure(String kind, double value) {
        return Stems.mixed((kind + digits(value)).hashCode()) & ~NAME;
    }

    /** The value that the figure was printed with, as far as its bounds tell; 0 where it has none. */
    private static double value(FigureMention figure) {
        return switch (figure.qualifier()) {
            case ABOUT, RANGE -> (figure.low() + figure.high()) / 2;
            case LESS_THAN, NEARLY -> figure.high();
            case VAGUE, ALL, ORDINAL -> 0;
            default -> figure.low();
        };
    }

    private static String kind(String unit) {
        boolean money = unit.length() == ISO_CURRENCY && unit.chars().allMatch(Character::isUpperCase);
        return money ? "money " : unit.equals("%") ? "share " : NUMBER;
    }

    /** The leading digits as a whole number: 1,247 and 1.25 million both are 125. */
    private static long digits(double value) {
        return Math.round(value / Math.pow(10, Math.floor(Math.log10(value)) + 1 - DIGITS));
    }
}

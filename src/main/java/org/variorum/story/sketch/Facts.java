package org.variorum.story.sketch;

import java.util.List;
import org.variorum.annotate.Annotation;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;

/**
 * What an article says in a form that is the same in every language: the entities it names, the days, weeks and months it speaks of, and its
 * figures by their leading digits, for one and the same volume is a million cubic metres here and a billion litres there. Stateless, safe to share between
 * threads.
 */
public final class Facts {
    private static final int NAME = 1 << Byte.SIZE; // lowest bit of a hash that is kept
    private static final int MOST = 40;
    private static final int FINE_VALUE = "2022-01".length(); // a year alone tells no two events apart
    private static final int DAY = "2022-01-26".length();
    private static final double LEAST_FIGURE = 13; // counts up to a dozen tell nothing
    private static final int DIGITS = 3; // leading ones, by which figures are told apart
    private static final int ISO_CURRENCY = 3; // letters

    private Facts() {}

    /** Whether a counted fact is an entity, not a day or a figure. */
    public static boolean isName(int key) {
        return (key & 1) == 1;
    }

    /**
     * The facts of an article.
     *
     * @param entities who is meant by each name, parallel to the annotation's names; empty where it stays open, or if nobody resolved them
     */
    static Counts of(Annotation annotation, List<String> entities) {
        Terms facts = new Terms(MOST);
        for (String entity : entities) {
            if (!entity.isEmpty()) {
                facts.add(Stems.mixed(entity.hashCode()) | NAME, 1);
            }
        }
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
                facts.add(Stems.mixed((kind(figure.unit()) + digits(value)).hashCode()) & ~NAME, 1);
            }
        }
        return facts.counts();
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
        return money ? "money " : unit.equals("%") ? "share " : "number ";
    }

    /** The leading digits as a whole number: 1,247 and 1.25 million both are 125. */
    private static long digits(double value) {
        return Math.round(value / Math.pow(10, Math.floor(Math.log10(value)) + 1 - DIGITS));
    }
}

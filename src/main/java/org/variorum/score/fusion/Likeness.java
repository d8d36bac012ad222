package org.variorum.score.fusion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the values of an object resemble each other: which are one value in another spelling, and how much of its support one lends to another. Not
 * for meaning: only numbers, times and lists are understood. Immutable, safe to share between threads. That similar values support each other is
 * Yin, Han and Yu's idea (2008).
 *
 * @param form what the values are
 * @param tolerance from there on two numbers or times are strangers: share of the larger number, or an amount, or minutes
 * @param share whether the tolerance is a share
 */
public record Likeness(Form form, double tolerance, boolean share) {
    /** Values that stand apart unless they are equal. */
    public static final Likeness TEXT = new Likeness(Form.TEXT, 0, false);
    /** Numbers, strangers if they are apart by 2 %. */
    public static final Likeness NUMBER = new Likeness(Form.NUMBER, 0.02, true);
    /** Lists of names or words. */
    public static final Likeness SET = new Likeness(Form.SET, 0, false);

    private static final double LENDS = 0.5; // part of its support that an equal value would lend
    private static final double MINUTES = 10; // unless said otherwise
    private static final int DAY = 24 * 60;
    private static final Pattern WRITTEN =
            Pattern.compile("(number|time|set|text)(?: (\\d{1,9}(?:\\.\\d{1,9})?)(%)?)?");
    private static final Pattern AMOUNT =
            Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,18})?");
    private static final Pattern TIME = Pattern.compile("(?:^|[ T])(\\d{1,2}):(\\d{2})(?::\\d{2})?$");
    private static final Pattern LISTED = Pattern.compile(".*\\S ?[;|&] ?\\S.*");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What values are. */
    public enum Form {
        /** Words. */
        TEXT,
        /** Numbers, with or without separators of thousands. */
        NUMBER,
        /** Times of day in hours and minutes, with or without a date before them. */
        TIME,
        /** Lists, in any order. */
        SET
    }

    /**
     * Reads "number", "number 5%", "number 10", "time", "time 15" (minutes), "set" or "text".
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Likeness parse(String words) {
        Matcher written = WRITTEN.matcher(words.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" is no likeness: write number, number 5%, number 10, time 10, set or text");
        }
        Form form = Form.valueOf(written.group(1).toUpperCase(Locale.ROOT));
        boolean share = written.group(2) == null ? form == Form.NUMBER : written.group(3) != null;
        double usual = form == Form.NUMBER ? NUMBER.tolerance : MINUTES;
        double tolerance = written.group(2) == null ? usual : Double.parseDouble(written.group(2)) / (share ? 100 : 1);
        return new Likeness(form, tolerance, share);
    }

    /** What the values of an object are if nobody says: numbers if all are, else lists where lists are about, else text. */
    static Likeness of(Collection<String> values, boolean lists) {
        boolean numbers =
                values.stream().allMatch(value -> AMOUNT.matcher(value.strip()).matches());
        return numbers ? NUMBER : lists ? SET : TEXT;
    }

    /** Whether a value is a list by its looks. */
    static boolean listed(String value) {
        return LISTED.matcher(value).matches();
    }

    /** The same for all spellings of one value. */
    String key(String value) {
        if (form == Form.SET) {
            Set<String> words = words(value);
            return words.isEmpty() ? value : String.join(" ", words);
        }
        double number = form == Form.TEXT ? Double.NaN : number(value);
        return Double.isNaN(number) ? value : Double.toString(number);
    }

    /** How much of its support each value lends to each other one, by lender and borrower; empty if none lends anything. */
    double[][] lent(String[] values) {
        if (form == Form.SET) {
            return borrowed(Arrays.stream(values).map(Likeness::words).toList());
        }
        double[][] lent = new double[values.length][values.length];
        boolean any = false;
        boolean all = true;
        double[] numbers = Arrays.stream(values).mapToDouble(this::number).toArray();
        for (int i = 0; i < values.length && form != Form.TEXT; i++) {
            for (int j = 0; j < values.length; j++) {
                lent[i][j] = i == j ? 0 : LENDS * near(numbers[i], numbers[j]);
                any |= lent[i][j] > 0;
                all &= i == j || lent[i][j] > 0;
            }
        }
        return any && !all ? lent : new double[0][]; // if all are near each other, nearness tells nothing
    }

    /** A list lends to one that holds more than half of it: so one that leaves names out speaks for the whole one more than the other way round. */
    private static double[][] borrowed(List<Set<String>> lists) {
        double[][] lent = new double[lists.size()][lists.size()];
        boolean any = false;
        for (int i = 0; i < lent.length; i++) {
            Set<String> list = lists.get(i);
            for (int j = 0; j < lent.length && !list.isEmpty(); j++) {
                double held =
                        (double) list.stream().filter(lists.get(j)::contains).count() / list.size();
                lent[i][j] = i == j ? 0 : LENDS * Math.max(0, 2 * held - 1);
                any |= lent[i][j] > 0;
            }
        }
        return any ? lent : new double[0][];
    }

    private double near(double a, double b) {
        double apart = Math.abs(a - b);
        double strange = share ? tolerance * Math.max(Math.abs(a), Math.abs(b)) : tolerance;
        apart = form == Form.TIME ? Math.min(apart, DAY - apart) : apart;
        return apart < strange ? 1 - apart / strange : 0; // also if one is no number
    }

    private double number(String value) {
        if (form == Form.TIME) {
            Matcher time = TIME.matcher(value.strip());
            return time.find() ? Integer.parseInt(time.group(1)) * 60.0 + Integer.parseInt(time.group(2)) : Double.NaN;
        }
        String amount = value.strip();
        return AMOUNT.matcher(amount).matches() ? Double.parseDouble(amount.replace(",", "")) : Double.NaN;
    }

    /** The words of a list without accents, initials and order. */
    private static Set<String> words(String list) {
        String plain = Normalizer.normalize(list, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return BREAK.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.variorum.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How one language writes quantities. A language without tables of its own is read with those of English. Immutable
 * once made, safe to share between threads.
 */
final class FigureWords {
    private static final Map<Language, FigureWords> KNOWN = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Double> fractions = new HashMap<>();
    private final Map<String, Double> ordinals = new HashMap<>();
    private final Map<String, Magnitude> magnitudes = new HashMap<>();
    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, String> format = new HashMap<>();
    private final Set<String> labels;
    private final Set<String> quantifiers;
    private final Set<String> bareLinks;
    private final PhraseTable<Unit> units = new PhraseTable<>();
    private final PhraseTable<Unit> symbols = new PhraseTable<>();
    private final PhraseTable<Interval> vague = new PhraseTable<>();
    private final PhraseTable<String> labelTails = new PhraseTable<>();
    private final PhraseTable<Qualifier> before = new PhraseTable<>();
    private final PhraseTable<Qualifier> after = new PhraseTable<>();

    /**
     * A word that multiplies the number before it.
     *
     * @param factor by how much
     * @param money whether only an amount of money is meant ("$5m")
     */
    record Magnitude(double factor, boolean money) {}

    private FigureWords(Language language) {
        this.language = language;
        read("numbers").forEach(row -> numbers.put(row.get(0), value(row, 1)));
        read("fractions").forEach(row -> fractions.put(row.get(0), value(row, 1)));
        read("ordinals").forEach(row -> ordinals.put(row.get(0), value(row, 1)));
        read("magnitudes").forEach(row -> magnitudes.put(row.get(0), new Magnitude(value(row, 1), row.size() > 2)));
        read("particles").forEach(row -> particles.put(row.get(0), row.get(1)));
        read("format").forEach(row -> format.put(row.get(0), row.get(1)));
        labels = words("labels");
        quantifiers = words("quantifiers");
        bareLinks = words("bare_links");
        read("label_tails").forEach(row -> labelTails.add(row.get(0), row.get(0)));
        read("units").forEach(row -> units.add(row.get(0), unit(row)));
        Lexicon.rows("figure", Language.UNKNOWN, "units").forEach(row -> units.add(row.get(0), unit(row)));
        Lexicon.rows("figure", Language.UNKNOWN, "symbols").forEach(row -> symbols.add(apart(row.get(0)), unit(row)));
        read("signs").forEach(row -> symbols.add(row.get(0), unit(row)));
        read("vague").forEach(row -> vague.add(row.get(0), new Interval(value(row, 1), value(row, 2))));
        for (var row : read("qualifiers")) {
            Qualifier qualifier = Qualifier.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            (row.get(2).equals("before") ? before : after).add(row.get(0), qualifier);
        }
    }

    /** The words of a language. */
    static FigureWords of(Language language) {
        return KNOWN.computeIfAbsent(language, FigureWords::read);
    }

    private static FigureWords read(Language language) {
        FigureWords own = new FigureWords(language);
        return own.numbers.isEmpty() ? new FigureWords(Language.ENGLISH) : own;
    }

    private List<List<String>> read(String topic) {
        return Lexicon.rows("figure", language, topic);
    }

    private Set<String> words(String topic) {
        Set<String> words = new HashSet<>();
        read(topic).forEach(row -> words.add(row.get(0)));
        return words;
    }

    private static double value(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    private static Unit unit(List<String> row) {
        double factor = row.size() > 2 ? value(row, 2) : 1;
        return new Unit(row.get(1), factor, row.size() > 3 ? value(row, 3) : 0);
    }

    /** Letters and sign as the tokens they are read as: "us$" is "us" and "$". */
    private static String apart(String symbol) {
        int sign = 0;
        while (sign < symbol.length() && Character.isLetter(symbol.charAt(sign))) {
            sign++;
        }
        return sign == 0 || sign == symbol.length()
                ? symbol.startsWith("°") ? "° " + symbol.substring(1) : symbol
                : symbol.substring(0, sign) + " " + symbol.substring(sign);
    }

    /** The language whose tables these are. */
    Language language() {
        return language;
    }

    Optional<Double> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    Optional<Double> fraction(String word) {
        return Optional.ofNullable(fractions.get(word));
    }

    Optional<Double> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }

    Optional<Magnitude> magnitude(String word) {
        return Optional.ofNullable(magnitudes.get(word));
    }

    /** Whether the word does this work in a number phrase: range, between, and, one, article, definite, of. */
    boolean is(String work, String word) {
        return work.equals(particles.get(word));
    }

    /** The mark between whole and broken part. */
    String decimal() {
        return format.getOrDefault("decimal", ".");
    }

    /** The mark between groups of three digits, or "blank". */
    String group() {
        return format.getOrDefault("group", ",");
    }

    /** Where the counted noun stands: first, capital or plural. */
    String head() {
        return format.getOrDefault("head", "plural");
    }

    boolean isLabel(String word) {
        return labels.contains(word);
    }

    boolean isQuantifier(String word) {
        return quantifiers.contains(word);
    }

    boolean isBareLink(String word) {
        return bareLinks.contains(word);
    }

    /** What behind a number makes it no count. */
    PhraseTable<String> labelTails() {
        return labelTails;
    }

    PhraseTable<Unit> units() {
        return units;
    }

    PhraseTable<Unit> symbols() {
        return symbols;
    }

    PhraseTable<Interval> vague() {
        return vague;
    }

    PhraseTable<Qualifier> qualifiersBefore() {
        return before;
    }

    PhraseTable<Qualifier> qualifiersAfter() {
        return after;
    }
}

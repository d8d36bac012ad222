package org.variorum.date.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.date.calendar.Holidays;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * The words of time of one language, from the tables in {@code lexicon/date/LANGUAGE/}. A row holds the class of its
 * words, what they say in
 * {@link Slot}s, and the words, parted by semicolons. A word written with a capital letter there must have one in
 * the text too; a last dot
 * may be missing in the text. Loaded when a language is first met and kept. Immutable, safe to share between threads.
 */
public final class Vocabulary {
    private static final List<String> TOPICS = List.of("calendar", "holidays", "numerals", "traps", "units", "words");
    private static final int SHORTEST_COMPOUND = 6;
    private static final Map<Language, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private final Branch root = new Branch();
    private boolean monthFirst;
    private final List<String[]> compounds = new ArrayList<>(); // pairs of classes that a language writes as one word

    /**
     * A meaning of a form.
     *
     * @param kind its class, by its number in the {@link Grammar}
     * @param says what it says
     * @param capital whether the text must have a capital letter
     */
    public record Sense(int kind, Features says, boolean capital) {}

    /** A place in the tree of forms; its tokens lead from the root. */
    public static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        private final List<Sense> senses = new ArrayList<>();

        Optional<Branch> next(String folded) {
            return Optional.ofNullable(next.get(folded));
        }

        List<Sense> senses() {
            return senses;
        }
    }

    /** The words of a language; those of English where the language has none of its own. */
    public static Vocabulary of(Language language) {
        return LOADED.computeIfAbsent(language, Vocabulary::load);
    }

    private static Vocabulary load(Language language) {
        Language own = Lexicon.rows("date", language, "calendar").isEmpty() ? Language.ENGLISH : language;
        return new Vocabulary(own);
    }

    private Vocabulary(Language language) {
        for (Language shared : List.of(Language.UNKNOWN, language)) {
            for (String topic : TOPICS) {
                Lexicon.rows("date", shared, topic).forEach(row -> read(shared, topic, row));
            }
        }
    }

    private void read(Language language, String topic, List<String> row) {
        if (row.size() != 3) {
            throw new IllegalArgumentException(language.code() + "/" + topic + ".tsv: three columns wanted in " + row);
        }
        if (row.get(0).equals("order")) {
            monthFirst = row.get(1).equals("unsure=2");
        } else {
            add(row.get(0), says(topic, row.get(1)), row.get(2).split("; *"));
        }
    }

    /** Whether numeric dates of this language put the month before the day. */
    public boolean monthFirst() {
        return monthFirst;
    }

    private static Features says(String topic, String column) {
        return topic.equals("holidays")
                ? Features.NONE.with(Slot.HOLIDAY, Holidays.row(column))
                : Features.parse(column);
    }

    private void add(String kind, Features says, String[] forms) {
        if (kind.equals("compound")) {
            for (String pair : forms) {
                compounds.add(pair.split(" "));
            }
            return;
        }
        Optional<Integer> number = Grammar.shared().kind(kind);
        for (String form : number.isPresent() ? forms : new String[0]) {
            boolean capital = Character.isUpperCase(form.codePointAt(0));
            Sense sense = new Sense(number.orElseThrow(), says, capital);
            Branch branch = root;
            List<Token> tokens = Reading.of(form, Language.UNKNOWN, List.of()).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (i > 0 && i + 1 == tokens.size() && tokens.get(i).is(".")) {
                    branch.senses.add(sense);
                }
                branch = branch.next.computeIfAbsent(folded(tokens.get(i)), key -> new Branch());
            }
            branch.senses.add(sense);
        }
    }

    /** Where the tree of forms starts. */
    public Branch root() {
        return root;
    }

    /** The senses of a word that is written together from two words of this language. */
    public List<Sense> compound(String folded) {
        List<Sense> found = new ArrayList<>();
        if (compounds.isEmpty() || folded.length() < SHORTEST_COMPOUND) {
            return found;
        }
        for (int cut = 2; cut <= folded.length() - 2; cut++) {
            Optional<Branch> left = root.next(folded.substring(0, cut));
            Optional<Branch> right = left.isEmpty() ? left : root.next(folded.substring(cut));
            if (left.isPresent() && right.isPresent()) {
                joined(left.get(), right.get(), found);
            }
        }
        return found;
    }

    private void joined(Branch left, Branch right, List<Sense> into) {
        Grammar grammar = Grammar.shared();
        for (String[] pair : compounds) {
            Optional<Integer> first = grammar.kind(pair[0]);
            Optional<Integer> second = grammar.kind(pair[1]);
            Optional<Integer> whole = grammar.kind(pair[0] + "-" + pair[1]);
            for (Sense a : left.senses) {
                for (Sense b : right.senses) {
                    if (whole.isPresent() && first.equals(Optional.of(a.kind)) && second.equals(Optional.of(b.kind))) {
                        a.says.join(b.says).ifPresent(says -> into.add(new Sense(whole.get(), says, a.capital)));
                    }
                }
            }
        }
    }

    /** The form under which a token is looked up: lower case, without accents, one kind of dash and of apostrophe. */
    public static String folded(Token token) {
        String lower = token.lower();
        if (token.kind() == Token.Kind.MARK) {
            return switch (lower) {
                case "’", "‘", "ʼ", "`", "´" -> "'";
                case "–", "—", "−", "‐", "‑", "‒", "―" -> "-";
                default -> lower;
            };
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '\u007f') {
                return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK
                                && Character.getType(letter) != Character.FORMAT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .toLowerCase(Locale.ROOT);
            }
        }
        return lower;
    }
}

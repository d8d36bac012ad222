package org.variorum.date.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The rules by which words become times: one table, {@code lexicon/date/und/rules.tsv}, shared by all languages.
 * What differs between languages
 * are the words and their classes, so that "three days ago" and "vor drei Tagen" are two rules of the same table
 * which one language never
 * meets. Immutable, safe to share between threads.
 */
public final class Grammar {
    private static final class Holder {
        static final Grammar SHARED = new Grammar(Lexicon.rows("date", Language.UNKNOWN, "rules"));
    }

    private static final List<String> WORDS_WITHOUT_RULE =
            List.of("trap", "future-cue", "future-verb", "past-cue", "past-verb", "say-verb", "number-prefix");

    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Opening>> openings = new ArrayList<>(); // by the kind of the first part

    /**
     * A way to start a rule.
     *
     * @param rule the rule
     * @param element index of the first part that is there
     */
    public record Opening(Rule rule, int element) {}

    /** The grammar of all languages. */
    public static Grammar shared() {
        return Holder.SHARED;
    }

    private Grammar(List<List<String>> table) {
        for (List<String> row : table) {
            if (row.size() != 5) {
                throw new IllegalArgumentException("rules.tsv: five columns wanted in " + row);
            }
            rules.add(rule(row, rules.size()));
        }
        WORDS_WITHOUT_RULE.forEach(this::number);
        for (int kind = 0; kind < kinds.size(); kind++) {
            openings.add(new ArrayList<>());
        }
        rules.forEach(this::open);
    }

    /** Number of a kind of piece; empty if no rule knows it. */
    public Optional<Integer> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The ways in which a piece of this kind can start a rule. */
    public List<Opening> openings(int kind) {
        return openings.get(kind);
    }

    /** All rules in their order. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    private void open(Rule rule) {
        for (int i = 0; i < rule.elements().size(); i++) {
            for (int kind : rule.elements().get(i).kinds()) {
                openings.get(kind).add(new Opening(rule, i));
            }
            if (!rule.elements().get(i).optional()) {
                return;
            }
        }
    }

    private Rule rule(List<String> row, int rank) {
        List<Rule.Element> before = new ArrayList<>();
        List<Rule.Element> elements = new ArrayList<>();
        List<Rule.Element> after = new ArrayList<>();
        for (String word : row.get(4).strip().split(" +", -1)) {
            boolean absent = word.startsWith("!");
            String rest = absent ? word.substring(1) : word;
            if (rest.startsWith("<") && rest.length() > 1) {
                before.add(element(rest.substring(1), absent));
            } else if (rest.startsWith(">") && rest.length() > 1) {
                after.add(element(rest.substring(1), absent));
            } else {
                elements.add(element(rest, absent));
            }
        }
        Optional<Rule.Type> type =
                row.get(2).equals("-") ? Optional.empty() : Optional.of(Rule.Type.valueOf(row.get(2)));
        return new Rule(
                row.get(0),
                rank,
                number(row.get(1)),
                type,
                says(row.get(3)),
                moves(row.get(3)),
                join(row.get(3)),
                List.copyOf(before),
                List.copyOf(elements),
                List.copyOf(after));
    }

    private static List<String> words(String column) {
        return column.isBlank() ? List.of() : List.of(column.strip().split(" +", -1));
    }

    private static Features says(String column) {
        return words(column).stream()
                .filter(word -> word.indexOf('=') > 0)
                .map(Features::parse)
                .reduce(Features.NONE, Features::under);
    }

    private static List<Slot> moves(String column) {
        return words(column).stream()
                .filter(word -> word.indexOf('<') > 0)
                .flatMap(word -> Arrays.stream(word.split("<", -1)))
                .map(Slot::named)
                .toList();
    }

    private static Rule.Join join(String column) {
        return words(column).stream()
                .filter(word -> word.startsWith("join:"))
                .map(word -> Rule.Join.valueOf(word.substring("join:".length()).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Rule.Join.ALL);
    }

    /** Reads {@code +kind|kind{1-31}?}. */
    private Rule.Element element(String word, boolean absent) {
        boolean touching = word.length() > 1 && word.startsWith("+");
        boolean optional = word.length() > 1 && word.endsWith("?");
        String rest = word.substring(touching ? 1 : 0, word.length() - (optional ? 1 : 0));
        int least = Integer.MIN_VALUE;
        int most = Integer.MAX_VALUE;
        if (rest.endsWith("}")) {
            String[] bounds =
                    rest.substring(rest.indexOf('{') + 1, rest.length() - 1).split("-", 2);
            least = Integer.parseInt(bounds[0]);
            most = Integer.parseInt(bounds[1]);
            rest = rest.substring(0, rest.indexOf('{'));
        }
        List<Integer> wanted = Arrays.stream(rest.length() == 1 ? new String[] {rest} : rest.split("\\|", -1))
                .map(this::number)
                .toList();
        return new Rule.Element(wanted, least, most, optional, touching, absent);
    }

    private int number(String kind) {
        return kinds.computeIfAbsent(kind, k -> kinds.size());
    }
}

package org.variorum.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with holes: a symbol is replaced by one of its expansions until no hole is left. Immutable, safe to share
 * between threads.
 */
final class Grammar {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9_]+)\\}");

    private final Map<String, List<List<Part>>> expansions;

    private Grammar(Map<String, List<List<Part>>> expansions) {
        this.expansions = expansions;
    }

    /** What the facts of a story put into a hole; empty if the grammar shall fill it. */
    interface Facts {
        Optional<String> fill(String hole);
    }

    private record Part(String word, boolean hole) {}

    /** The grammar of one table with the columns symbol and expansion. */
    static Grammar of(String table) {
        Map<String, List<List<Part>>> expansions = new HashMap<>();
        for (List<String> row : Table.rows(table)) {
            expansions.computeIfAbsent(row.get(0), symbol -> new ArrayList<>()).add(parts(row.get(1)));
        }
        return new Grammar(expansions);
    }

    /**
     * One sentence.
     *
     * @throws IllegalArgumentException if neither the facts nor the grammar know a hole
     */
    String sentence(String symbol, Facts facts, Random random) {
        StringBuilder out = new StringBuilder();
        expand(symbol, facts, random, out);
        return out.toString();
    }

    /** A text with its holes filled by the facts alone. */
    static String filled(String text, Facts facts) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts(text)) {
            out.append(part.hole() ? facts.fill(part.word()).orElseThrow(() -> unknown(part.word())) : part.word());
        }
        return out.toString();
    }

    private void expand(String symbol, Facts facts, Random random, StringBuilder out) {
        List<List<Part>> choices = expansions.get(symbol);
        if (choices == null) {
            throw unknown(symbol);
        }
        for (Part part : Table.pick(choices, random)) {
            Optional<String> fact = part.hole() ? facts.fill(part.word()) : Optional.of(part.word());
            if (fact.isPresent()) {
                out.append(fact.get());
            } else {
                expand(part.word(), facts, random, out);
            }
        }
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            parts.add(new Part(text.substring(from, hole.start()), false));
            parts.add(new Part(hole.group(1), true));
            from = hole.end();
        }
        parts.add(new Part(text.substring(from), false));
        return List.copyOf(parts);
    }

    private static IllegalArgumentException unknown(String symbol) {
        return new IllegalArgumentException("the tables of the synthetic night have no row for {" + symbol + "}");
    }
}

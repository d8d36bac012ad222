package org.variorum.name.spelling.sound;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Reads written names as sound symbols. A symbol is what a letter group of one script can stand for ("Latn:C/k/x/S/h"
 * for ch), most likely sound first and {@code -} where it can be silent; so no convention of romanization has to be
 * chosen beforehand, and what a symbol of one script is worth against one of another is left to {@link SoundCosts}.
 * Immutable, one instance for all threads.
 */
public final class Sounds {
    private static final Sounds TABLES = new Sounds();
    private static final int LONGEST_GROUP = 7;

    private final List<String> symbols = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();
    private final Map<String, Short> numbers = new HashMap<>();
    private final Map<Script, Map<String, List<Row>>> tables = new HashMap<>();

    private record Row(String context, short[] emits) {

        boolean fits(String word, int start, int end) {
            if (context.isEmpty()) {
                return true;
            }
            if (context.charAt(0) == '^') {
                return start == 0;
            }
            return end == word.length() ? context.indexOf('$') > 0 : context.indexOf(word.charAt(end)) > 0;
        }
    }

    private Sounds() {
        for (Script script : Script.values()) {
            Map<String, List<Row>> rows = new HashMap<>();
            for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "sounds-" + script.topic())) {
                rows.computeIfAbsent(row.get(0), k -> new ArrayList<>())
                        .add(new Row(row.get(1), numbers(script, row.get(2))));
            }
            rows.values().forEach(list -> list.sort((a, b) -> b.context().compareTo(a.context())));
            tables.put(script, rows);
        }
    }

    /** The tables that the jar carries. */
    public static Sounds tables() {
        return TABLES;
    }

    private short[] numbers(Script script, String emits) {
        String[] parts = emits.split(" ");
        short[] found = new short[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String symbol = script.topic() + ":" + parts[i];
            Short number = numbers.get(symbol);
            if (number == null) {
                number = (short) symbols.size();
                symbols.add(symbol);
                scripts.add(script);
                numbers.put(symbol, number);
            }
            found[i] = number;
        }
        return found;
    }

    /**
     * The symbols of one folded word. Letters without a row count as their base letter, or as nothing. Linear in the
     * length of the word.
     *
     * @param most symbols at most; the rest of a longer word is left out
     */
    public short[] read(String word, Script script, int most) {
        Map<String, List<Row>> table = tables.getOrDefault(script, Map.of());
        short[] found = new short[most];
        int count = 0;
        int at = 0;
        while (at < word.length() && count < most) {
            int step = 1;
            for (int length = Math.min(LONGEST_GROUP, word.length() - at); length > 0; length--) {
                Row row = row(table, word, at, at + length);
                if (row != null) {
                    for (int i = 0; i < row.emits().length && count < most; i++) {
                        found[count++] = row.emits()[i];
                    }
                    step = length;
                    break;
                }
            }
            at += step;
        }
        return java.util.Arrays.copyOf(found, count);
    }

    private static @org.jspecify.annotations.Nullable Row row(
            Map<String, List<Row>> table, String word, int start, int end) {
        List<Row> rows = table.get(word.substring(start, end));
        if (rows != null) {
            for (Row row : rows) {
                if (row.fits(word, start, end)) {
                    return row;
                }
            }
        }
        return null;
    }

    /** A Latin word with the accents gone that no row speaks of. */
    public String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            boolean known = letter.charAt(0) < 0x80
                    || tables.getOrDefault(Script.LATN, Map.of()).containsKey(letter);
            plain.append(
                    known
                            ? letter
                            : Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0));
        }
        return plain.toString();
    }

    /** How many symbols there are; their numbers run from 0. */
    public int size() {
        return symbols.size();
    }

    /** What a symbol is called in the table of costs, such as "latn:k/x/h". */
    public String name(int symbol) {
        return symbols.get(symbol);
    }

    /** The number of a symbol, or -1. */
    int number(String name) {
        return numbers.getOrDefault(name, (short) -1);
    }

    /** The script a symbol belongs to. */
    public Script script(int symbol) {
        return scripts.get(symbol);
    }

    /** What a symbol can sound like, the most likely first; {@code -} for silence. */
    String[] readings(int symbol) {
        String name = symbols.get(symbol);
        return name.substring(name.indexOf(':') + 1).split("/");
    }
}

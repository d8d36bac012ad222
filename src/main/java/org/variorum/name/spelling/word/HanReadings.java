package org.variorum.name.spelling.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How Chinese characters are read in Mandarin, Cantonese and Korean, and the usual romanizations of family names.
 * Immutable, shared.
 */
final class HanReadings {
    static final HanReadings KNOWN = new HanReadings();

    /** Mandarin, Cantonese, Sino-Korean. */
    private static final int TONGUES = 3;

    private final Map<String, List<String>> characters = new HashMap<>();
    private final Map<String, List<String>> surnames = new HashMap<>();

    private HanReadings() {
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "readings-hani")) {
            characters.put(row.get(0), row.subList(1, 1 + TONGUES));
        }
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "surnames-hani")) {
            surnames.put(row.get(0), List.of(row.get(1).split(" ")));
        }
    }

    /** Whether these two characters are one family name. */
    boolean compoundSurname(String word) {
        return word.length() == 2 && surnames.containsKey(word);
    }

    /** The distinct readings of a word, Mandarin first; as a family name also its usual romanizations. */
    List<String> of(String word, boolean surname) {
        List<String> readings = new ArrayList<>();
        for (int tongue = 0; tongue < TONGUES; tongue++) {
            StringBuilder reading = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                List<String> said = characters.getOrDefault(word.substring(i, i + 1), List.of("", "", ""));
                reading.append(said.get(tongue).isEmpty() ? said.get(0) : said.get(tongue));
            }
            if (!readings.contains(reading.toString())) {
                readings.add(reading.toString());
            }
        }
        if (surname) {
            surnames.getOrDefault(word, List.of()).stream()
                    .filter(s -> !readings.contains(s))
                    .forEach(readings::add);
        }
        return readings;
    }
}

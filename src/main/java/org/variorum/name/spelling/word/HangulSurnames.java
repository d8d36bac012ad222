package org.variorum.name.spelling.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** Korean family names that are romanized otherwise than they sound, and those of two syllables. Immutable, shared. */
final class HangulSurnames {
    static final HangulSurnames KNOWN = new HangulSurnames();

    private final Map<String, List<String>> others = new HashMap<>();

    private HangulSurnames() {
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "surnames-hang")) {
            others.put(
                    row.get(0),
                    row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" ")));
        }
    }

    /** Whether these two syllables are one family name. */
    boolean compound(String word) {
        return word.length() == 2 && others.containsKey(word);
    }

    /** The letters of the decomposed syllables; for a family name also those it is romanized by. */
    List<String> readings(String word, boolean surname) {
        List<String> readings = new ArrayList<>();
        readings.add(Normalizer.normalize(word, Normalizer.Form.NFD));
        if (surname) {
            others.getOrDefault(word, List.of())
                    .forEach(o -> readings.add(Normalizer.normalize(o, Normalizer.Form.NFD)));
        }
        return readings;
    }
}

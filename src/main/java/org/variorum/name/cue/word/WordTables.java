package org.variorum.name.cue.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** Reads the word tables of one language, and the English ones beside or instead of them. Keeps nothing; shared freely. */
record WordTables(Language language) {

    /** The table of the language, or the English one where it has none. */
    Map<String, String> own(String topic) {
        Map<String, String> own = pairs(language, topic);
        return own.isEmpty() ? pairs(Language.ENGLISH, topic) : own;
    }

    /** The English table, with what the table of the language has besides or instead. */
    Map<String, String> both(String topic) {
        Map<String, String> all = pairs(Language.ENGLISH, topic);
        all.putAll(pairs(language, topic));
        return all;
    }

    /** First and second column of a table; an empty second one where it has only one. */
    static Map<String, String> pairs(Language language, String topic) {
        Map<String, String> pairs = new HashMap<>();
        for (List<String> row : Lexicon.rows("name", language, topic)) {
            pairs.put(row.get(0), row.size() > 1 ? row.get(1) : "");
        }
        return pairs;
    }

    /** First column of a table. */
    static Set<String> words(Language language, String topic) {
        return new HashSet<>(pairs(language, topic).keySet());
    }
}

package org.variorum.report.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The words of the report itself: tabs, titles, headers, verdicts, kept as data so that another language is another file
 * ({@code lexicon/report/LANG/labels.tsv}). Immutable, safe to share between threads.
 */
public final class Labels {
    private final Language language;
    private final Map<String, String> words = new HashMap<>();

    private Labels(Language language) {
        this.language = language;
    }

    /** The labels of one language; what it does not have stands in English. */
    public static Labels of(Language language) {
        Labels labels = new Labels(language);
        for (Language each : List.of(Language.ENGLISH, language)) {
            Lexicon.rows("report", each, "labels").forEach(row -> labels.words.put(row.get(0), row.get(1)));
        }
        return labels;
    }

    /** Whose words these are. */
    public Language language() {
        return language;
    }

    /** The words of one key that may not be there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /**
     * The words of one key, with {@code {0}}, {@code {1}} and so on replaced.
     *
     * @throws IllegalArgumentException if no table has the key
     */
    public String of(String key, Object... parts) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key + ": add it to lexicon/report/en/labels.tsv");
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }
}

package org.variorum.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Which marks open a quotation and which close what another one opened, for all languages. Immutable, safe to share
 * between threads.
 */
final class QuoteMarks {
    /** The marks of {@code lexicon/quote/und/marks.tsv}. */
    static final QuoteMarks ALL = new QuoteMarks();

    private final Map<String, Set<String>> closersOf = new HashMap<>();
    private final Set<String> closers = new HashSet<>();

    private QuoteMarks() {
        for (var row : Lexicon.rows("quote", Language.UNKNOWN, "marks")) {
            closersOf.computeIfAbsent(row.get(0), opener -> new HashSet<>()).add(row.get(1));
            closers.add(row.get(1));
        }
    }

    /** Whether this is a quote mark of any kind. */
    boolean contains(String mark) {
        return closersOf.containsKey(mark) || closers.contains(mark);
    }

    /** Whether this mark can begin a quotation. */
    boolean opens(String mark) {
        return closersOf.containsKey(mark);
    }

    /** Whether the second mark can end what the first one began. */
    boolean closes(String opener, String mark) {
        return closersOf.getOrDefault(opener, Set.of()).contains(mark);
    }

    /** Whether the mark also serves as an apostrophe, so that between or after letters it proves nothing. */
    static boolean isApostrophe(String mark) {
        return mark.equals("’") || mark.equals("‘");
    }
}

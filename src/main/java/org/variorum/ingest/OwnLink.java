package org.variorum.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The address that a text gives itself: a line such as "Original url:" with an address behind or below it. A link
 * without such a label can lead anywhere and is not taken. Safe to share between threads.
 */
final class OwnLink {
    private static final int LONGEST_LABEL = 40;
    private static final ConcurrentHashMap<Language, Set<String>> LABELS = new ConcurrentHashMap<>();

    private OwnLink() {}

    /** The address, with blanks that broke it taken out; empty if the text names none. */
    static Optional<String> in(String text, Language language) {
        Set<String> labels = LABELS.computeIfAbsent(language, OwnLink::labels);
        boolean labelled = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String words = line.strip();
            int colon = words.indexOf(':');
            if (words.isEmpty()) {
                continue;
            }
            if (labelled && isAddress(words)) {
                return Optional.of(words.replaceAll("\\s", ""));
            }
            labelled = colon > 0
                    && colon <= LONGEST_LABEL
                    && labels.contains(words.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            String behind = labelled ? words.substring(colon + 1).strip() : "";
            if (isAddress(behind)) {
                return Optional.of(behind.replaceAll("\\s", ""));
            }
            labelled &= behind.isEmpty();
        }
        return Optional.empty();
    }

    /** One address, possibly broken by a few blanks, and nothing else. */
    private static boolean isAddress(String words) {
        return (words.startsWith("https://") || words.startsWith("http://"))
                && words.length() < 2000
                && words.split("\\s+").length <= 3
                && words.indexOf("://", 8) < 0;
    }

    private static Set<String> labels(Language language) {
        return Stream.of(language, Language.ENGLISH)
                .flatMap(l -> Lexicon.rows("ingest", l, "link_labels").stream())
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }
}

package org.variorum.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Whether papers of a country put the day or the month first in 01/02/2022, from {@code lexicon/date/und/hosts.tsv}.
 * Only countries that differ from the habit of a language they write in stand there. Stateless, safe to share between
 * threads.
 */
final class HostHabit {
    private static final Map<String, Boolean> DAY_FIRST = Lexicon.rows("date", Language.UNKNOWN, "hosts").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> row.get(1).equals("day")));

    private HostHabit() {}

    /** The habit of the country in an address's host; empty if it names none that is known. */
    static Optional<Boolean> dayFirst(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return Optional.empty();
        }
        String host = url.substring(start + 3).split("[/?#:]", 2)[0];
        String country = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(DAY_FIRST.get(country));
    }
}

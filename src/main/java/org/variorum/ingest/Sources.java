package org.variorum.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the outlet of a record, in this order: its own field, the site in its address, a rule of the desk, the folder
 * that holds the file, "unknown". Safe to share between threads.
 */
final class Sources {
    private static final String UNKNOWN = "unknown";

    private final List<Rule> rules;

    private record Rule(Pattern pattern, String source) {}

    Sources(List<SourceRule> rules) {
        this.rules = rules.stream()
                .map(rule -> new Rule(glob(rule.pattern()), rule.source()))
                .toList();
    }

    /**
     * The outlet's name.
     *
     * @param own what the record itself says, possibly empty
     * @param url the record's address, possibly empty
     * @param file the dump file below the input folder
     */
    String of(String own, String url, String file) {
        if (!own.isBlank()) {
            return site(own).flatMap(this::ruled).or(() -> site(own)).orElse(own.strip());
        }
        Optional<String> site = site(url);
        return site.flatMap(this::ruled).or(() -> site).or(() -> ruled(file)).orElseGet(() -> folder(file));
    }

    /** The host of an address without "www.". */
    private static Optional<String> site(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            int end = url.indexOf('/', url.indexOf("//") + 2);
            String host = new URI(end < 0 ? url.strip() : url.substring(0, end)).getHost();
            return Optional.ofNullable(host)
                    .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> ruled(String name) {
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(name).matches())
                .map(Rule::source)
                .findFirst();
    }

    /** The first folder of the path that is not named with a day. */
    private static String folder(String file) {
        List<String> parts = List.of(file.split("/"));
        return parts.subList(0, parts.size() - 1).stream()
                .filter(name -> !isDay(name) && !name.endsWith("!")) // neither a night nor an archive
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static boolean isDay(String name) {
        try {
            return LocalDate.parse(name).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char letter = glob.charAt(i);
            if (letter == '*' && glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (letter == '*') {
                regex.append("[^/]*");
            } else {
                regex.append(letter == '?' ? "[^/]" : Pattern.quote(String.valueOf(letter)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }
}

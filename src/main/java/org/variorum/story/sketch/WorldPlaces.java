package org.variorum.story.sketch;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Scan;
import org.variorum.text.Token;

/**
 * Recognizes countries, and the cities that time zones are named after, by what CLDR calls them in one language. Says the same of a place in every
 * language, also where no finder of names reads the script; an inflected name is missed, and a word that is also a country taken for it, so nothing but
 * the likeness of stories may hang on it. Immutable, safe to share between threads.
 */
final class WorldPlaces {
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_RUN = 2; // characters of a name in a script without blanks
    private static final int LONGEST_RUN = 8;

    private final Map<String, String> codes = new HashMap<>(); // by name in lower case, words parted by one blank
    private final BitSet mayBegin = new BitSet(); // by the lower bits of the hash of a name's first word
    private final BitSet letters = new BitSet(); // that names begin with

    /** The places as one language calls them. */
    WorldPlaces(Language language) {
        ULocale locale = new ULocale(language.equals(Language.UNKNOWN) ? Language.ENGLISH.code() : language.code());
        List<String> prefixes = new ArrayList<>(List.of(""));
        Lexicon.rows("story", language, "place_prefixes").forEach(row -> prefixes.add(row.get(0)));
        Scan first = new Scan();
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
        for (String code : Locale.getISOCountries()) {
            put(display.regionDisplayName(code), code, prefixes, first);
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null) {
                put(city, zone, prefixes, first);
            }
        }
    }

    private void put(String name, String code, List<String> prefixes, Scan first) {
        for (String prefix : prefixes) {
            String lower = prefix + name.toLowerCase(Locale.ROOT);
            first.read(lower, List.of());
            if (first.size() > 0) {
                codes.putIfAbsent(lower, code);
                mayBegin.set(place(first.hash(0)));
                letters.set(lower.charAt(0));
            }
        }
    }

    /** Hands on the code of each place that a text names. */
    void read(Scan text, Consumer<String> found) {
        for (int i = 0; i < text.size(); i++) {
            if (text.kind(i) != Token.Kind.WORD) {
                continue;
            }
            int letter = text.text().codePointAt(text.start(i));
            if (Stems.isRun(letter)) {
                run(text.words(i), found);
            } else if (mayBegin.get(place(text.hash(i))) && !Character.isLowerCase(letter)) {
                words(text, i, found);
            }
        }
    }

    private void words(Scan text, int from, Consumer<String> found) {
        StringBuilder name = new StringBuilder(text.lower(from));
        for (int i = from + 1; i <= from + MOST_WORDS; i++) {
            String code = codes.get(name.toString());
            if (code != null) {
                found.accept(code);
                return;
            }
            if (i >= text.size() || text.kind(i) != Token.Kind.WORD) {
                return;
            }
            name.append(' ').append(text.lower(i));
        }
    }

    private void run(String words, Consumer<String> found) {
        for (int from = 0; from + SHORTEST_RUN <= words.length(); from++) {
            int longest = letters.get(words.charAt(from)) ? Math.min(words.length() - from, LONGEST_RUN) : 0;
            for (int length = longest; length >= SHORTEST_RUN; length--) {
                String code = codes.get(words.substring(from, from + length));
                if (code != null) {
                    found.accept(code);
                    from += length - 1;
                    break;
                }
            }
        }
    }

    private static int place(long hash) {
        return (int) hash & 0xFFFF;
    }
}

package org.variorum.name.register;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.Endings;
import org.variorum.text.Language;

/**
 * The capitals and great cities that CLDR names in every language, because time zones are called after them: Moscow, Moskau,
 * Москва. Not for towns that share the name of one; what an article says of a city does not tell which. Immutable, one
 * instance per language for all threads.
 */
final class Cities {
    private static final Map<Language, Cities> LOADED = new ConcurrentHashMap<>();
    private static final Set<String> ZONES =
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);

    private final Map<String, String> names = new HashMap<>();
    private final Endings endings;

    private Cities(Language language) {
        this.endings = Endings.in(language);
        for (Language tongue : List.of(Language.ENGLISH, language)) {
            if (tongue.code().length() == 2) {
                TimeZoneNames tongueNames = TimeZoneNames.getInstance(new ULocale(tongue.code()));
                for (String zone : ZONES) {
                    String name = tongueNames.getExemplarLocationName(zone);
                    if (name != null) {
                        String lower = name.toLowerCase(Locale.ROOT);
                        names.putIfAbsent(lower, zone);
                        names.putIfAbsent(Endings.unaccented(lower), zone);
                    }
                }
            }
        }
    }

    static Cities in(Language language) {
        return LOADED.computeIfAbsent(language, Cities::new);
    }

    /** The time zone called after a city, by its name in lower case; empty if there is none. */
    String named(String lower) {
        String zone = names.get(lower);
        if (zone != null) {
            return zone;
        }
        return endings.nominatives(lower).stream()
                .filter(names::containsKey)
                .findFirst()
                .map(nominative -> names.getOrDefault(nominative, ""))
                .orElse("");
    }

    /** What English calls the city of a time zone. */
    static String english(String zone) {
        String name = TimeZoneNames.getInstance(ULocale.ENGLISH).getExemplarLocationName(zone);
        return name == null ? zone : name;
    }
}

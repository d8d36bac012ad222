package org.variorum.name.cue.word;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.name.Endings;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Names of places in one language: countries and large cities from CLDR through ICU, in this language and in English,
 * regions from our own lists, cities of the world from GeoNames. Immutable, safe to share between threads.
 */
public final class Places {
    private static final int COUNTRY = 5;
    private static final int REGION = 4;
    private static final int BIG_CITY = 3;
    private static final Map<String, Integer> CITIES = cities();

    private final Map<String, Integer> known = new HashMap<>(CITIES);
    private final Endings endings;
    private final Set<String> afterArticle = new HashSet<>();

    Places(Language language) {
        this.endings = Endings.in(language);
        for (Language tongue : List.of(Language.ENGLISH, language)) {
            for (List<String> row : Lexicon.rows("name", tongue, "subdivisions")) {
                put(row.get(0), Integer.parseInt(row.get(1)));
            }
            for (List<String> row : Lexicon.rows("name", tongue, "regions")) {
                put(row.get(0), row.size() > 1 && !row.get(1).isEmpty() ? COUNTRY : REGION);
            }
            Lexicon.rows("name", tongue, "regions-after-article").forEach(row -> afterArticle.add(row.get(0)));
            if (tongue.code().length() == 2) {
                addCountries(tongue);
                addZoneCities(tongue);
            }
        }
    }

    /** The cities that time zones are named after, in this language. */
    private void addZoneCities(Language tongue) {
        TimeZoneNames names = TimeZoneNames.getInstance(new ULocale(tongue.code()));
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            if (city != null) {
                put(city.toLowerCase(Locale.ROOT), BIG_CITY);
            }
        }
    }

    private void put(String lower, int rank) {
        known.merge(lower, rank, Math::max);
        known.merge(Endings.unaccented(lower), rank, Math::max);
    }

    private void addCountries(Language tongue) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(tongue.code()));
        for (String code : Locale.getISOCountries()) {
            String name = names.regionDisplayName(code);
            if (!name.equals(code)) {
                String lower = name.toLowerCase(Locale.ROOT).replace(" & ", " and ");
                put(lower, COUNTRY);
                int bracket = lower.indexOf(" (");
                if (bracket > 0) {
                    put(lower.substring(0, bracket), COUNTRY);
                }
            }
        }
    }

    private static Map<String, Integer> cities() {
        Map<String, Integer> cities = new HashMap<>();
        for (List<String> row : Lexicon.rows("name", Language.UNKNOWN, "cities")) {
            cities.merge(row.get(0).toLowerCase(Locale.ROOT), Integer.valueOf(row.get(2)), Math::max);
        }
        return cities;
    }

    /** All names, in lower case. */
    Set<String> known() {
        return known.keySet();
    }

    /** Whether a word names a region where an article stands before it, as in the West. */
    public boolean afterArticle(String lower) {
        return afterArticle.contains(lower);
    }

    /**
     * How well known a place of this name is: 5 a country, 4 a region, 3 a capital or million city, down to 1; 0 where
     * there is none.
     */
    public int rank(String lower) {
        Integer rank = known.get(lower);
        if (rank != null) {
            return rank;
        }
        int best = 0;
        for (String nominative : endings.nominatives(lower)) {
            best = Math.max(best, known.getOrDefault(nominative, 0));
        }
        return best;
    }
}

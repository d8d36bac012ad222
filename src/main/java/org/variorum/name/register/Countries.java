package org.variorum.name.register;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.Aliases;
import org.variorum.name.Endings;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Which country is meant by its name in any language, by the name of its people, or by a capital or palace that stands
 * for its government. Immutable, one instance per language for all threads.
 */
final class Countries {
    private static final Map<Language, Countries> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Map<String, String> governments = new HashMap<>();

    private final Endings endings;

    private Countries(Language language) {
        this.endings = Endings.in(language);
        for (Language tongue : List.of(Language.ENGLISH, language)) {
            if (tongue.code().length() == 2) {
                addNames(tongue);
            }
            Lexicon.rows("name", tongue, "demonyms").forEach(row -> peoples.put(row.get(0), row.get(1)));
            Lexicon.rows("name", tongue, "metonyms").forEach(row -> governments.put(row.get(0), row.get(1)));
        }
    }

    static Countries in(Language language) {
        return LOADED.computeIfAbsent(language, Countries::new);
    }

    private void addNames(Language tongue) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(new ULocale(tongue.code()));
        for (String code : Locale.getISOCountries()) {
            String name = display.regionDisplayName(code).toLowerCase(Locale.ROOT);
            names.put(name, code);
            names.putIfAbsent(Endings.unaccented(name), code);
            int bracket = name.indexOf(" (");
            if (bracket > 0) {
                names.putIfAbsent(name.substring(0, bracket), code);
            }
        }
    }

    /** ISO 3166 code of a country by its name in lower case; empty if it is none. */
    String named(String lower) {
        String code = names.get(lower);
        String kept = code != null ? code : names.get(Aliases.KNOWN.kept(lower));
        if (kept != null) {
            return kept;
        }
        return endings.nominatives(lower).stream()
                .filter(names::containsKey)
                .findFirst()
                .map(nominative -> names.getOrDefault(nominative, ""))
                .orElse("");
    }

    /** The same by the name of its people. */
    String ofPeople(String lower) {
        return peoples.getOrDefault(lower, "");
    }

    /** The same by what stands for its government. */
    String ofGovernment(String lower) {
        return governments.getOrDefault(lower, "");
    }
}

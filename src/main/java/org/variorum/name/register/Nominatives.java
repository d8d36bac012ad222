package org.variorum.name.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.name.Endings;
import org.variorum.text.Language;

/**
 * Leads the name of a person or place in an oblique case to its nominative, where the night has that too: Дональдом Трампом to Дональд
 * Трамп. Endings alone would make one of Александр Иванов in the genitive and Александра Иванова, so nothing is led where
 * the first word is a given name as it stands, nor where the night has two names it could come from. Immutable, one for each
 * language; safe to share between threads.
 */
final class Nominatives {
    private static final int MOST_WORDS = 3;

    private final Endings endings;

    Nominatives(Language language) {
        this.endings = Endings.in(language);
    }

    /** Whether names of a language change by case at all, as far as the tables know. */
    static boolean changes(Language language) {
        return !Endings.in(language).isEmpty();
    }

    /**
     * The one name of the night that this may be a form of.
     *
     * @param words as printed
     * @param given whether the first word is a person's given name as it stands
     * @param used whether the night has a name as printed
     */
    Optional<String> of(String words, boolean given, Predicate<String> used) {
        List<String> parts = List.of(words.split(" ", -1));
        if (given || parts.size() > MOST_WORDS || words.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = List.of("");
        for (String part : parts) {
            List<String> longer = new ArrayList<>();
            for (String name : names) {
                for (String form : forms(part)) {
                    longer.add(name.isEmpty() ? form : name + " " + form);
                }
            }
            names = longer;
        }
        List<String> found = names.stream()
                .filter(name -> !name.equals(words) && used.test(name))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Set<String> forms(String part) {
        Set<String> forms = new TreeSet<>();
        forms.add(part);
        for (String nominative : endings.nominatives(part.toLowerCase(Locale.ROOT))) {
            forms.add(part.charAt(0) + nominative.substring(1));
        }
        return forms;
    }
}

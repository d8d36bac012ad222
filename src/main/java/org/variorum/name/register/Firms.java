package org.variorum.name.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.name.cue.word.NameLists;

/**
 * The full names of organizations in one article, to be found by their short forms. Filled while the article is looked
 * through, then only asked; not shared.
 */
final class Firms {
    private final NameLists lists;
    private final Set<String> names = new LinkedHashSet<>();

    Firms(NameLists lists) {
        this.lists = lists;
    }

    void add(String words) {
        names.add(withoutArticle(words));
    }

    /** The New York Times as New York Times, so that both are one name. */
    String withoutArticle(String words) {
        int blank = words.indexOf(' ');
        boolean article = blank > 0
                && lists.grammar.definite.contains(words.substring(0, blank).toLowerCase(Locale.ROOT));
        return article ? words.substring(blank + 1) : words;
    }

    /** Names that end with these words: Defence Ministry, by Ministry. */
    List<String> endingWith(String lower) {
        return names.stream()
                .filter(name -> ArticleResolver.plain(name).endsWith(" " + lower))
                .toList();
    }

    /** Names of two words that start with this one, which is no word of its own: Delmar Solvents, not Senate Democrats. */
    List<String> startingWith(String lower) {
        if (lists.commonness(lower) > 0 || lists.head(lower) || lists.organization(lower)) {
            return List.of();
        }
        return names.stream()
                .filter(name -> name.indexOf(' ') == name.lastIndexOf(' ')
                        && ArticleResolver.plain(name).startsWith(lower + " "))
                .toList();
    }

    /** The first name with these initials. */
    Optional<String> expansion(String letters) {
        return names.stream()
                .filter(name -> initials(name).equalsIgnoreCase(letters))
                .findFirst();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}

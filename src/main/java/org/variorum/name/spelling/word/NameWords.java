package org.variorum.name.spelling.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The words that play a part in names of many languages: particles, titles, suffixes, nicknames, common names.
 * Immutable, shared.
 */
final class NameWords {
    static final NameWords KNOWN = new NameWords();

    private final Set<String> articles = words("name-articles");
    private final Set<String> particles = words("name-particles");
    private final Set<String> titles = words("name-titles");
    private final Map<String, String> suffixes = pairs("name-suffixes");
    private final Set<String> legalForms = words("legal-forms");
    private final Map<String, String> organizationWords = pairs("organization-words");
    private final List<String> patronymicEndings = List.copyOf(words("patronymic-endings"));
    private final Set<List<String>> sexes = new HashSet<>();
    private final Map<String, List<String>> formalNames = new HashMap<>();
    private final Map<String, List<String>> shortNames = new HashMap<>();
    private final Set<String> common = words("given-names");

    private NameWords() {
        common.addAll(words("family-names"));
        sexes.addAll(rows("sexes"));
        for (List<String> row : rows("nicknames")) {
            formalNames.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
            shortNames.computeIfAbsent(row.get(1), k -> new ArrayList<>()).add(row.get(0));
        }
    }

    boolean article(String word) {
        return articles.contains(word);
    }

    boolean particle(String word) {
        return particles.contains(word) || articles.contains(word);
    }

    boolean title(String word) {
        return titles.contains(word);
    }

    /** The generation a suffix tells ("2" for Jr and II), or an empty string. */
    String generation(String word) {
        return suffixes.getOrDefault(word, "");
    }

    boolean legalForm(String word) {
        return legalForms.contains(word);
    }

    /** The English word that a common word of organizations' names is compared as, or an empty string. */
    String organizationWord(String word) {
        return organizationWords.getOrDefault(word, "");
    }

    boolean patronymic(String word) {
        return word.length() > 4 && patronymicEndings.stream().anyMatch(word::endsWith);
    }

    /** Whether two listed names are a man's and the woman's made from it: by an a more, by a for o, or by the table. */
    boolean sexes(String man, String woman) {
        return woman.equals(man + "a")
                || (man.endsWith("o") && woman.equals(man.substring(0, man.length() - 1) + "a"))
                || sexes.contains(List.of(man, woman));
    }

    /** The names that a short form can stand for. */
    List<String> formal(String word) {
        return formalNames.getOrDefault(word, List.of());
    }

    /** The names that a short form can stand for, and the short forms that a name has. */
    List<String> formalAndShort(String word) {
        List<String> names = new ArrayList<>(formal(word));
        names.addAll(shortNames.getOrDefault(word, List.of()));
        return names;
    }

    boolean common(String word) {
        return common.contains(word);
    }

    private static Set<String> words(String topic) {
        Set<String> words = new HashSet<>();
        rows(topic).forEach(row -> words.add(row.get(0)));
        return words;
    }

    private static Map<String, String> pairs(String topic) {
        Map<String, String> pairs = new HashMap<>();
        rows(topic).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    private static List<List<String>> rows(String topic) {
        return Lexicon.rows("name", Language.UNKNOWN, topic);
    }
}

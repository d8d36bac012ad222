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

    private static final int LONGEST_ENDING = 8;

    private final Set<String> articles = words("name-articles");
    private final Set<String> particles = words("name-particles");
    private final Set<String> children = words("name-children");
    private final Set<String> titles = words("name-titles");
    private final Map<String, String> suffixes = pairs("name-suffixes");
    private final Set<String> legalForms = words("legal-forms");
    private final Map<String, String> organizationWords = pairs("organization-words");
    private final Set<String> weak = new HashSet<>();
    private final Set<String> patronymicEndings = words("patronymic-endings");
    private final Set<List<String>> sexes = new HashSet<>();
    private final Map<String, List<String>> formalNames = new HashMap<>();
    private final Map<String, List<String>> shortNames = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> common = words("given-names");

    private NameWords() {
        common.addAll(words("family-names"));
        sexes.addAll(rows("sexes"));
        rows("organization-words").stream().filter(row -> row.size() > 2).forEach(row -> weak.add(row.get(0)));
        for (List<String> row : rows("nicknames")) {
            formalNames.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
            shortNames.computeIfAbsent(row.get(1), k -> new ArrayList<>()).add(row.get(0));
            numbers.putIfAbsent(row.get(0), numbers.size());
            numbers.putIfAbsent(row.get(1), numbers.size());
        }
    }

    boolean article(String word) {
        return articles.contains(word);
    }

    boolean particle(String word) {
        return particles.contains(word) || articles.contains(word);
    }

    /** Whether it says that the word before is the name of the father. */
    boolean child(String word) {
        return children.contains(word);
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

    /** Whether a name with this word is an organization's, whatever else it has. */
    boolean tellsOrganization(String word) {
        return organizationWords.containsKey(word) && !weak.contains(word);
    }

    boolean patronymic(String word) {
        for (int ending = 2; word.length() > 4 && ending <= Math.min(LONGEST_ENDING, word.length()); ending++) {
            if (patronymicEndings.contains(word.substring(word.length() - ending))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two listed names are a man's and the woman's made from it: by an a more, by a for o, or by the table. */
    boolean sexes(String man, String woman) {
        return woman.equals(man + "a")
                || (man.endsWith("o") && woman.equals(man.substring(0, man.length() - 1) + "a"))
                || sexes.contains(List.of(man, woman));
    }

    /** A word of the table of nicknames and the names it is short for, as numbers; none for any other word. */
    List<Integer> formal(String word) {
        List<Integer> formal = new ArrayList<>();
        if (numbers.containsKey(word)) {
            formal.add(numbers.get(word));
            formalNames.getOrDefault(word, List.of()).forEach(name -> formal.add(numbers.get(name)));
        }
        return formal;
    }

    /** The names that a short form can stand for, and the short forms that a name has. */
    List<String> formalAndShort(String word) {
        List<String> names = new ArrayList<>(formalNames.getOrDefault(word, List.of()));
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

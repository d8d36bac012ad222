package org.variorum.compare.witness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Settles who is meant by a lone last name, or by a role such as "the Russian ambassador", where no article of the story gives that entity a full
 * name and exactly one person of the story fits; for a last name that nobody has, the place or organization that other articles call so. Where
 * two fit, it stays as it was. Serves one story and one thread.
 */
final class LoneNames {
    /** Words before a name that may belong to its role or say whose it is ("Russia's ambassador to the United Nations, Vasily ..."). */
    private static final int ROLE_REACH = 60;

    private static final Map<Language, Map<String, String>> DETERMINERS = new ConcurrentHashMap<>();

    private final List<Article> articles;
    private final List<Annotation> annotations;
    private final List<List<String>> entities;
    private final Set<String> fullyNamed = new TreeSet<>();
    private final Map<String, Set<String>> byLastName = new HashMap<>();
    private final Map<String, Set<String>> placesAndHouses = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> byRole = new HashMap<>(); // role, entity, words around it

    LoneNames(List<Article> articles, List<Annotation> annotations, List<List<String>> entities) {
        this.articles = articles;
        this.annotations = annotations;
        this.entities = entities;
        for (int i = 0; i < articles.size(); i++) {
            learn(i);
        }
    }

    /** Per article the entity ids parallel to its names; empty where it stays open. */
    List<List<String>> settle() {
        List<List<String>> settled = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<String> ids = new ArrayList<>(entities.get(i));
            for (int j = 0; j < ids.size(); j++) {
                if (!fullyNamed.contains(ids.get(j))) {
                    ids.set(j, onlyOne(i, annotations.get(i).names().get(j)).orElse(ids.get(j)));
                }
            }
            settled.add(List.copyOf(ids));
        }
        return settled;
    }

    private void learn(int article) {
        List<NameMention> mentions = annotations.get(article).names();
        for (int j = 0; j < mentions.size(); j++) {
            NameMention mention = mentions.get(j);
            String entity = entities.get(article).get(j);
            List<String> words = words(article, mention);
            if (entity.isEmpty() || words.isEmpty() || mention.form() == Form.ROLE) {
                continue;
            }
            if (mention.kind() != Kind.PERSON || mention.form() != Form.LAST) {
                fullyNamed.add(entity);
            }
            if (mention.kind() != Kind.PERSON) {
                note(String.join(" ", words), entity, placesAndHouses);
            } else if (mention.form() == Form.FULL) {
                note(words.get(words.size() - 1), entity, byLastName);
            }
            if (mention.kind() == Kind.PERSON && !mention.role().isEmpty()) {
                byRole.computeIfAbsent(mention.role(), r -> new TreeMap<>())
                        .computeIfAbsent(entity, e -> new TreeSet<>())
                        .addAll(wordsBefore(article, j));
            }
        }
    }

    private static void note(String words, String entity, Map<String, Set<String>> into) {
        into.computeIfAbsent(words, w -> new TreeSet<>()).add(entity);
    }

    private Optional<String> onlyOne(int article, NameMention mention) {
        List<String> words = words(article, mention);
        if (mention.form() == Form.ROLE) {
            return definite(article, words) ? only(withRole(article, mention, words)) : Optional.empty();
        }
        if (mention.kind() != Kind.PERSON || mention.form() != Form.LAST || words.isEmpty()) {
            return Optional.empty();
        }
        Set<String> persons = byLastName.getOrDefault(words.get(words.size() - 1), Set.of());
        return persons.isEmpty()
                ? only(placesAndHouses.getOrDefault(String.join(" ", words), Set.of()))
                : only(persons);
    }

    private static Optional<String> only(Set<String> fitting) {
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    /** The persons with this role about whom every word of the phrase has been said. */
    private Set<String> withRole(int article, NameMention mention, List<String> phrase) {
        Map<String, String> determiners = determiners(articles.get(article).language());
        Set<String> role = Set.copyOf(fold(mention.role()));
        Set<String> fitting = new TreeSet<>();
        byRole.getOrDefault(mention.role(), Map.of()).forEach((entity, said) -> {
            if (phrase.stream()
                    .allMatch(word -> determiners.containsKey(word) || role.contains(word) || said.contains(word))) {
                fitting.add(entity);
            }
        });
        return fitting;
    }

    /** "A spokesman" is nobody we know; "the spokesman" may be. A language without determiners gives no sign either way. */
    private boolean definite(int article, List<String> phrase) {
        Map<String, String> determiners = determiners(articles.get(article).language());
        return !phrase.isEmpty() && (determiners.isEmpty() || "definite".equals(determiners.get(phrase.get(0))));
    }

    private List<String> words(int article, NameMention mention) {
        return fold(mention.span().of(articles.get(article).in(mention.field())));
    }

    /** The words before a name, back to the person before. */
    private List<String> wordsBefore(int article, int number) {
        List<NameMention> mentions = annotations.get(article).names();
        NameMention mention = mentions.get(number);
        int from = Math.max(0, mention.span().start() - ROLE_REACH);
        for (NameMention other : mentions.subList(0, number)) {
            if (other.kind() == Kind.PERSON && other.field() == mention.field()) {
                from = Math.max(
                        from, Math.min(other.span().end(), mention.span().start()));
            }
        }
        return fold(articles.get(article)
                .in(mention.field())
                .substring(from, mention.span().start()));
    }

    /** The words of a text in lower case without accents and possessive endings. */
    private static List<String> fold(String text) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean letter = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            boolean mark = i < plain.length() && Character.getType(plain.charAt(i)) == Character.NON_SPACING_MARK;
            if (letter && start < 0) {
                start = i;
            } else if (!letter && !mark && start >= 0) {
                words.add(plain.substring(start, i).replaceAll("\\p{Mn}+", ""));
                start = -1;
            }
        }
        return words;
    }

    private static Map<String, String> determiners(Language language) {
        return DETERMINERS.computeIfAbsent(language, l -> {
            Map<String, String> kinds = new HashMap<>();
            Lexicon.rows("compare", l, "determiners").forEach(row -> kinds.put(row.get(0), row.get(1)));
            return Map.copyOf(kinds);
        });
    }
}

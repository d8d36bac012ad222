package org.variorum.name.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.name.ArticleNames;
import org.variorum.name.Entity;
import org.variorum.name.Form;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.NameMention;
import org.variorum.name.Resolution;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.text.Language;

/**
 * One night's names, from mentions to entities: add every article, cluster once, then ask. What comes out depends on
 * the names and the register alone, not on the order of the articles. Not safe to share between threads until {@link
 * #cluster()} has returned, then safe to ask.
 */
public final class NameResolver {
    private final NameMatcher matcher;
    private final List<KnownEntity> before;
    private final List<HouseName> house;
    private final Map<Key, NameUse> uses = new HashMap<>();
    private final Map<String, Language> declined = new HashMap<>();
    private Night night;

    /**
     * Starts a night with what earlier nights know.
     *
     * @param house the desk's own spellings; they also force names together or apart
     */
    public NameResolver(NameMatcher matcher, List<KnownEntity> register, List<HouseName> house) {
        this.matcher = matcher;
        this.before = List.copyOf(register);
        this.house = List.copyOf(house);
        this.night = new Night(matcher, List.of(), List.of(), new TreeMap<>(), Map.of());
    }

    /** Takes in the names of one article. */
    public void add(ArticleNames names) {
        ArticleNames settled = SameWords.settled(names);
        List<Key> keys = new ArticleResolver(settled).keys();
        SortedMap<Key, SortedSet<String>> seen = new TreeMap<>();
        Map<Key, Integer> certainty = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            SortedSet<String> words = seen.computeIfAbsent(keys.get(i), k -> new TreeSet<>());
            NameMention mention = settled.mentions().get(i);
            certainty.merge(keys.get(i), mention.certainty(), Math::max);
            String written = ArticleResolver.words(names, mention);
            if (spells(mention.form(), keys.get(i)) && !shortens(written, keys.get(i))) {
                words.add(once(written, keys.get(i)));
            }
        }
        seen.remove(Key.OPEN);
        String source = names.article().source();
        Language language = names.article().language();
        boolean changes = Nominatives.changes(language);
        seen.forEach((key, words) -> {
            if (changes && key.sort() == Key.Sort.NAME && key.kind() != Kind.ORGANIZATION) {
                declined.merge(key.words(), language, NameResolver::first);
            }
            NameUse use = uses.computeIfAbsent(key, k -> new NameUse());
            use.add(source, certainty.getOrDefault(key, 0));
            words.forEach(w -> use.addSpelling(w, source));
        });
    }

    private static Language first(Language one, Language other) {
        return one.code().compareTo(other.code()) <= 0 ? one : other;
    }

    /** The words as the key holds them where they are the same, so that they are kept once. */
    private static String once(String words, Key key) {
        return words.equals(key.words()) ? key.words() : words;
    }

    /** Whether these are only the first or last words of an organization's name: Ministry, for the Defence Ministry. */
    private static boolean shortens(String words, Key key) {
        return key.sort() == Key.Sort.NAME
                && key.kind() == Kind.ORGANIZATION
                && (key.words().startsWith(words + " ") || key.words().endsWith(" " + words));
    }

    /**
     * Whether a mention shows how its entity is spelled; a role, a people, a capital, or a last name beside its full
     * name do not.
     */
    private static boolean spells(Form form, Key key) {
        return switch (form) {
            case ROLE, DEMONYM, METONYM -> false;
            case LAST -> key.lone();
            default -> true;
        };
    }

    /** Joins the spellings of the night; call once, after the last {@link #add}. */
    public void cluster() {
        SortedMap<Key, NameUse> sorted = new TreeMap<>(uses);
        uses.clear();
        night = new Night(matcher, before, house, sorted, declined);
    }

    /** Who is meant in one article; only after {@link #cluster()}. */
    public Resolution resolve(ArticleNames names) {
        ArticleNames settled = SameWords.settled(names);
        List<Key> keys = new ArticleResolver(settled).keys();
        List<String> ids = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            NameMention mention = settled.mentions().get(i);
            ids.add(night.id(keys.get(i)));
            kinds.add(SameWords.votes(mention.form()) ? night.kind(keys.get(i), mention.kind()) : mention.kind());
        }
        return new Resolution(names.article().id(), List.copyOf(ids), List.copyOf(kinds));
    }

    /** The entities of the night, sorted by id. */
    public List<Entity> entities() {
        return night.entities();
    }

    /** The register after this night, sorted by id: all it knew before, with new spellings joined, and what is new. */
    public List<KnownEntity> register() {
        return night.register();
    }
}

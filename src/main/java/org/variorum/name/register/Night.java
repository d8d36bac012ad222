package org.variorum.name.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.name.Entity;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.text.Language;

/**
 * All names of one night and the register before it, joined to entities with their ids. Made once by {@link
 * NameResolver}; afterwards it only answers, and may be shared.
 */
final class Night {
    private final SortedMap<Key, NameUse> uses;
    private final Census census;
    private final EntityIds newIds = new EntityIds();
    private final Map<Key, String> ids = new HashMap<>();

    /**
     * Joins the names of the night.
     *
     * @param uses is empty afterwards
     * @param declined names of persons and places in languages where names change by case, and the language
     */
    Night(
            NameMatcher matcher,
            List<KnownEntity> before,
            List<HouseName> house,
            SortedMap<Key, NameUse> uses,
            Map<String, Language> declined) {
        this.uses = uses;
        this.census = new Census(before, house);
        before.forEach(known -> newIds.take(known.id()));
        wholeNames(joined(matcher, before, house, declined));
        fixedKeys();
        loneNames(matcher);
        uses.clear(); // the census has what is shown of them
    }

    /** All that clustering needs to compare names is let go of with it. */
    private Function<String, Cluster> joined(
            NameMatcher matcher, List<KnownEntity> before, List<HouseName> house, Map<String, Language> declined) {
        Clustering clustering = new Clustering(matcher, kinds(before, house), before);
        house.forEach(clustering::heed);
        new TreeMap<>(declined).forEach(clustering::lead);
        clustering.run();
        return clustering.clusters();
    }

    /** One kind for each spelling, the one most articles tell; what the register knows keeps its kind. */
    private SortedMap<String, Kind> kinds(List<KnownEntity> before, List<HouseName> house) {
        Map<String, Map<Kind, Integer>> votes = new TreeMap<>();
        uses.forEach((key, use) -> {
            if (key.sort() == Key.Sort.NAME) {
                votes.computeIfAbsent(key.words(), k -> new EnumMap<>(Kind.class))
                        .merge(key.kind(), use.articles(), Integer::sum);
            }
        });
        SortedMap<String, Kind> kinds = new TreeMap<>();
        votes.forEach((words, counted) -> kinds.put(words, most(counted)));
        for (KnownEntity known : before) {
            known.spellings().forEach(spelling -> kinds.put(spelling, known.kind()));
        }
        for (HouseName name : house) {
            name.variants().stream()
                    .filter(kinds::containsKey)
                    .findFirst()
                    .ifPresent(
                            variant -> kinds.putIfAbsent(name.preferred(), kinds.getOrDefault(variant, Kind.PERSON)));
        }
        return kinds;
    }

    private static Kind most(Map<Kind, Integer> votes) {
        Kind best = Kind.PERSON;
        for (Kind kind : Kind.values()) {
            if (votes.getOrDefault(kind, 0) > votes.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return best;
    }

    private void wholeNames(Function<String, Cluster> clusters) {
        Map<Cluster, List<Key>> keysOf = new LinkedHashMap<>();
        for (Key key : uses.keySet()) {
            if (key.sort() == Key.Sort.NAME) {
                keysOf.computeIfAbsent(clusters.apply(key.words()), k -> new ArrayList<>())
                        .add(key);
            }
        }
        keysOf.forEach((cluster, keys) -> {
            Map<String, NameUse> used = new TreeMap<>();
            Map<Kind, Integer> votes = new EnumMap<>(Kind.class);
            for (Key key : keys) {
                NameUse use = use(key);
                use.spellings().forEach((words, spelled) -> used.merge(words, spelled, NameUse::or));
                votes.merge(key.kind(), use.articles(), Integer::sum);
            }
            Kind kind = most(votes);
            String first = keys.get(0).words();
            String id = cluster.known.isEmpty() ? newIds.id(kind, first) : cluster.known;
            keys.forEach(key -> ids.put(key, id));
            census.enter(id, kind, first, used);
        });
    }

    private NameUse use(Key key) {
        return uses.getOrDefault(key, new NameUse());
    }

    /** Countries, great cities and aliases are one entity each, whatever they are called. */
    private void fixedKeys() {
        for (Key key : uses.keySet()) {
            String name =
                    switch (key.sort()) {
                        case COUNTRY -> new Locale("", key.words()).getDisplayCountry(Locale.ENGLISH);
                        case CITY -> Cities.english(key.words());
                        case ALIAS -> key.words();
                        default -> "";
                    };
            if (!name.isEmpty()) {
                fixed(key, EntityIds.fixed(key.kind(), key.sort() + " " + key.words()), name);
            }
        }
    }

    private void fixed(Key key, String id, String name) {
        newIds.take(id);
        ids.put(key, id);
        census.enter(id, key.kind(), name, use(key).spellings());
    }

    /**
     * A last name alone goes to the one person of the night who bears it; to nobody where two do; to itself where none
     * does.
     */
    private void loneNames(NameMatcher matcher) {
        Set<String> lone = uses.keySet().stream()
                .filter(key -> key.sort() == Key.Sort.LONE)
                .map(Key::words)
                .collect(Collectors.toSet());
        LastNames lastNames = new LastNames(matcher, census.persons(), lone);
        for (Key key : uses.keySet()) {
            if (key.sort() == Key.Sort.LONE) {
                Set<String> bearers = lastNames.bearers(key.words());
                if (bearers.size() == 1) {
                    ids.put(key, bearers.iterator().next());
                } else if (bearers.isEmpty()) {
                    String lower = key.words().toLowerCase(Locale.ROOT);
                    fixed(key, EntityIds.fixed(Kind.PERSON, "lone " + lower), key.words());
                }
            }
        }
    }

    /** The id of what a mention came to; empty where it stays open. */
    String id(Key key) {
        return ids.getOrDefault(key, "");
    }

    List<Entity> entities() {
        return census.entities();
    }

    List<KnownEntity> register() {
        return census.register();
    }
}

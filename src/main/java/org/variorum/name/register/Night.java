package org.variorum.name.register;

import java.util.ArrayList;
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
    private final NightKinds kinds;
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
        this.kinds = new NightKinds(uses);
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

    /** One kind for each spelling, the one most articles are sure of; what the register knows keeps its kind. */
    private SortedMap<String, Kind> kinds(List<KnownEntity> before, List<HouseName> house) {
        SortedMap<String, Kind> kindOfName = new TreeMap<>();
        for (Key key : uses.keySet()) {
            if (key.sort() == Key.Sort.NAME) {
                kindOfName.put(key.words(), kinds.main(key));
            }
        }
        for (KnownEntity known : before) {
            known.spellings().forEach(spelling -> kindOfName.put(spelling, known.kind()));
        }
        for (HouseName name : house) {
            name.variants().stream()
                    .filter(kindOfName::containsKey)
                    .findFirst()
                    .ifPresent(variant ->
                            kindOfName.putIfAbsent(name.preferred(), kindOfName.getOrDefault(variant, Kind.PERSON)));
        }
        return kindOfName;
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
            Kind kind = census.kind(cluster.known).orElseGet(() -> most(keys));
            List<Key> own = new ArrayList<>();
            for (Key key : keys) {
                if (key.kind() == kind || use(key).sure() == 0) {
                    own.add(key);
                } else {
                    fixed(key, EntityIds.fixed(key.kind(), "namesake " + key.words()), key.words());
                }
            }
            if (!own.isEmpty()) {
                oneEntity(cluster.known, kind, own);
            }
        });
    }

    private void oneEntity(String known, Kind kind, List<Key> keys) {
        String first = keys.get(0).words();
        String id = known.isEmpty() ? newIds.id(kind, first) : known;
        Map<String, NameUse> used = new TreeMap<>();
        for (Key key : keys) {
            ids.put(key, id);
            use(key).spellings().forEach((words, spelled) -> used.merge(words, spelled, NameUse::with));
        }
        census.enter(id, kind, first, used);
    }

    /** The kind of most of the keys, first of what is sure. */
    private Kind most(List<Key> keys) {
        KindVote vote = new KindVote();
        keys.forEach(key -> vote.add(key.kind(), use(key).certainty(), use(key).sure()));
        return vote.winner();
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
        census.enterFixed(id, key.kind(), name, use(key).spellings());
    }

    /**
     * A last name alone goes to the one person of the night who bears it; to nobody where two do; where none does, to the
     * place or organization of that name, or to itself.
     */
    private void loneNames(NameMatcher matcher) {
        Set<String> lone =
                uses.keySet().stream().filter(Key::lone).map(Key::words).collect(Collectors.toSet());
        LastNames lastNames = new LastNames(matcher, census.persons(), lone);
        for (Key key : uses.keySet()) {
            if (key.lone()) {
                Key whole = NightKinds.explained(key, uses);
                Set<String> bearers =
                        whole.equals(key) ? lastNames.bearers(key.words()) : lastNames.namesakes(key.words());
                if (bearers.size() == 1) {
                    ids.put(key, bearers.iterator().next());
                } else if (bearers.isEmpty()) {
                    unborne(key, whole);
                }
            }
        }
    }

    private void unborne(Key lone, Key whole) {
        if (whole.equals(lone)) {
            String lower = lone.words().toLowerCase(Locale.ROOT);
            fixed(lone, EntityIds.fixed(Kind.PERSON, "lone " + lower), lone.words());
        } else {
            ids.put(lone, id(whole));
            census.enter(id(whole), whole.kind(), whole.words(), use(lone).spellings());
        }
    }

    /** The id of what a mention came to; empty where it stays open. */
    String id(Key key) {
        return ids.getOrDefault(kinds.of(key), "");
    }

    /** What kind of thing a mention names, as far as the night tells. */
    Kind kind(Key key, Kind otherwise) {
        return census.kind(id(key)).orElse(otherwise);
    }

    List<Entity> entities() {
        return census.entities();
    }

    List<KnownEntity> register() {
        return census.register();
    }
}

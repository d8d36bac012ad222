package org.variorum.name.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.name.Entity;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.spelling.sound.Script;

/**
 * Who is known: the entities of earlier nights and of this one, with their spellings. Filled by one thread, then only
 * asked.
 */
final class Census {
    /** One entity while it is filled. */
    private static final class Entry {
        final Kind kind;
        String shown;
        boolean tonight;
        boolean fixed;
        private Set<String> lasting = Set.of();
        private Map<String, NameUse> used = Map.of();

        Entry(Kind kind, String shown) {
            this.kind = kind;
            this.shown = shown;
        }

        /** Sorted; most have one spelling, and a tree of one takes five times as much. */
        void addLasting(Collection<String> spellings) {
            SortedSet<String> all = new TreeSet<>(lasting);
            all.addAll(spellings);
            lasting = all.size() == 1 ? Set.of(all.first()) : all;
        }

        void addUsed(Map<String, NameUse> spellings) {
            SortedMap<String, NameUse> all = new TreeMap<>(used);
            spellings.forEach((words, use) -> all.merge(words, use, NameUse::with));
            used = all.size() == 1 ? Map.copyOf(all) : all;
        }
    }

    private final List<HouseName> house;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    Census(List<KnownEntity> before, List<HouseName> house) {
        this.house = house;
        for (KnownEntity known : before) {
            Entry entry = new Entry(known.kind(), known.name());
            entry.addLasting(known.spellings());
            entries.put(known.id(), entry);
        }
    }

    /**
     * Enters an entity met this night, or more spellings of it.
     *
     * @param name what to call it where no spelling of its own is used
     */
    void enter(String id, Kind kind, String name, Map<String, NameUse> used) {
        entered(id, kind, name, used);
    }

    /** The same for one whose id follows from what it is called, so that no night needs to remember it. */
    void enterFixed(String id, Kind kind, String name, Map<String, NameUse> used) {
        entered(id, kind, name, used).fixed = true;
    }

    private Entry entered(String id, Kind kind, String name, Map<String, NameUse> used) {
        Entry entry = entries.computeIfAbsent(id, k -> new Entry(kind, name));
        entry.tonight = true;
        entry.addUsed(used);
        entry.addLasting(used.keySet());
        if (!entry.used.isEmpty()) {
            entry.shown = house(entry.lasting, preferred(entry.used));
        }
        return entry;
    }

    /** What kind of thing an entity is, as the register or this night has it. */
    Optional<Kind> kind(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.kind);
    }

    private String house(Set<String> lasting, String best) {
        for (HouseName name : house) {
            if (lasting.contains(name.preferred()) || name.variants().stream().anyMatch(lasting::contains)) {
                return name.preferred();
            }
        }
        return best;
    }

    /** The spelling that most sources use, then most articles; of equals the first in the alphabet. */
    private static String preferred(Map<String, NameUse> used) {
        return used.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, NameUse> e) ->
                                -e.getValue().sources().size())
                        .thenComparingInt(e -> -e.getValue().articles())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The persons of this night and the names they go by. */
    Map<String, Set<String>> persons() {
        Map<String, Set<String>> persons = new HashMap<>();
        entries.forEach((id, entry) -> {
            if (entry.tonight && entry.kind == Kind.PERSON) {
                persons.put(id, entry.used.keySet());
            }
        });
        return persons;
    }

    /** What was met this night, sorted by id. */
    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (entry.tonight) {
                entities.add(new Entity(id, entry.kind, entry.shown, spellings(entry)));
            }
        });
        return List.copyOf(entities);
    }

    private static List<Entity.Spelling> spellings(Entry entry) {
        List<Entity.Spelling> spellings = new ArrayList<>();
        entry.used.forEach((words, use) ->
                spellings.add(new Entity.Spelling(words, Script.code(words), use.articles(), use.sources())));
        if (spellings.isEmpty()) { // only its people or its government is named
            spellings.add(new Entity.Spelling(entry.shown, Script.code(entry.shown), 0, List.of()));
        }
        spellings.sort(
                Comparator.comparingInt((Entity.Spelling s) -> -s.articles()).thenComparing(Entity.Spelling::text));
        return List.copyOf(spellings);
    }

    /** All that the next night has to know, sorted by id. */
    List<KnownEntity> register() {
        List<KnownEntity> register = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (!entry.fixed) {
                register.add(new KnownEntity(id, entry.kind, entry.shown, List.copyOf(entry.lasting)));
            }
        });
        return List.copyOf(register);
    }
}

package org.variorum.name.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.variorum.name.Kind;

/**
 * What kind of thing a name is where the articles of a night differ: a kind that no article is sure of gives way to the one
 * that others are sure of, and a town stays apart from the man called after it where articles show both. Immutable once
 * made; not for last names alone, which their bearers explain first.
 */
final class NightKinds {
    private static final Key FIRST = new Key(Key.Sort.NAME, "", Kind.PERSON);
    private static final int FEW = 3; // one article in so many may be sure and be wrong

    private static final Key LAST = new Key(Key.Sort.LONE, "", Kind.PERSON);

    private final Map<Key, Key> taken = new HashMap<>();
    private final Map<String, Kind> contested = new HashMap<>();

    /**
     * Settles the kinds of whole names.
     *
     * @param uses loses the kinds that give way to the kinds they give way to
     */
    NightKinds(SortedMap<Key, NameUse> uses) {
        lastNames(uses);
        List<Key> same = new ArrayList<>();
        List<List<Key>> several = new ArrayList<>();
        for (Key key : uses.subMap(FIRST, LAST).keySet()) {
            if (!same.isEmpty() && !same.get(0).words().equals(key.words())) {
                if (same.size() > 1) {
                    several.add(List.copyOf(same));
                }
                same.clear();
            }
            same.add(key);
        }
        if (same.size() > 1) {
            several.add(same);
        }
        several.forEach(keys -> settle(keys, uses));
    }

    /** One word that few articles are sure is a place or an organization is the last name of a person of the night. */
    private void lastNames(SortedMap<Key, NameUse> uses) {
        SortedMap<Key, NameUse> names = uses.subMap(FIRST, LAST);
        Map<String, List<Key>> unsure = new HashMap<>();
        names.forEach((key, use) -> {
            if (key.kind() != Kind.PERSON
                    && use.sure() * FEW <= use.articles()
                    && key.words().indexOf(' ') < 0) {
                unsure.computeIfAbsent(key.words(), k -> new ArrayList<>()).add(key);
            }
        });
        Set<Key> borne = new TreeSet<>();
        for (Key key : names.keySet()) {
            int blank = key.words().lastIndexOf(' ');
            if (key.kind() == Kind.PERSON && blank > 0) {
                borne.addAll(unsure.getOrDefault(key.words().substring(blank + 1), List.of()));
            }
        }
        for (Key key : borne) {
            Key lone = new Key(Key.Sort.UNSURE, key.words(), Kind.PERSON);
            taken.put(key, lone);
            uses.merge(lone, uses.getOrDefault(key, new NameUse()), NameUse::with);
        }
        uses.keySet().removeAll(borne);
    }

    private void settle(List<Key> keys, SortedMap<Key, NameUse> uses) {
        KindVote vote = new KindVote();
        keys.forEach(key -> vote(vote, key, uses));
        String words = keys.get(0).words();
        Key best = new Key(Key.Sort.NAME, words, vote.winner());
        for (Key key : keys) {
            if (!vote.stands(key.kind())) {
                taken.put(key, best);
                uses.computeIfPresent(best, (k, use) -> use.with(uses.getOrDefault(key, new NameUse())));
            } else if (!key.equals(best)) {
                contested.put(words, best.kind());
            }
        }
        uses.keySet().removeAll(taken.keySet());
    }

    private static void vote(KindVote vote, Key key, Map<Key, NameUse> uses) {
        NameUse use = uses.getOrDefault(key, new NameUse());
        vote.add(key.kind(), use.certainty(), use.sure());
    }

    /** What a key is after all. */
    Key of(Key key) {
        return taken.getOrDefault(key, key);
    }

    /** The kind that most articles are sure of, for the words of a key that is left. */
    Kind main(Key key) {
        return contested.getOrDefault(key.words(), key.kind());
    }

    /** The whole name of another kind that a last name alone is after all, as nobody bears it; itself if there is none. */
    static Key explained(Key lone, SortedMap<Key, NameUse> uses) {
        KindVote vote = new KindVote();
        vote(vote, lone, uses);
        for (Kind kind : Kind.values()) {
            Key whole = new Key(Key.Sort.NAME, lone.words(), kind);
            if (uses.containsKey(whole)) {
                vote(vote, whole, uses);
            }
        }
        Key best = new Key(Key.Sort.NAME, lone.words(), vote.winner());
        return vote.stands(lone.kind()) || !uses.containsKey(best) ? lone : best;
    }
}

package org.variorum.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.compare.witness.Beginning;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Printed;
import org.variorum.text.Span;

/**
 * A slot while its axis fills it: what each article says, until it is known how the values stand to each other. Not shared between threads.
 *
 * @param <V> what the axis compares
 */
final class SlotDraft<V> {
    /** Distinct values a slot lists; an article with another one is shown under the listed value that it fits best. */
    private static final int MOST_VALUES = 24;
    /** Slots an axis keeps of one story. */
    private static final int MOST_SLOTS = 250;
    /** Cells an axis keeps of one story, which is what bounds a story of a thousand articles. */
    private static final int MOST_CELLS = 60_000;
    /** Below this sum of weights all who speak are one voice. */
    private static final double ONE_VOICE = 1.25;

    private final Axis axis;
    private final String key;
    private final String title;
    private final int importance;
    private final BiFunction<V, V, Relation> relate;
    private final Map<Integer, Entry<V>> entries = new TreeMap<>();
    private final Beginning beginning = new Beginning();

    private record Entry<V>(V value, String key, String shown, Cell.State state, Field field, Span span) {}

    private record Value<V>(V value, String key, String shown, int articles) {}

    /**
     * @param key what the slot is about, the same on every rerun whatever the order of the articles
     * @param relate how two values stand to each other; asked once for each pair of distinct values
     */
    SlotDraft(Axis axis, String key, String title, int importance, BiFunction<V, V, Relation> relate) {
        this.axis = axis;
        this.key = key;
        this.title = title;
        this.importance = importance;
        this.relate = relate;
    }

    /** Slots an axis may keep of a story with this many articles. */
    static int most(int articles) {
        return Math.max(1, Math.min(MOST_SLOTS, MOST_CELLS / Math.max(1, articles)));
    }

    /** The words of one article, which stand for their value; the first call for an article counts. */
    void say(int article, V value, String shown, Field field, Span span) {
        say(article, value, Printed.shorten(shown), shown, field, span);
    }

    /** The same where several wordings are one value, told by its key; the wording of most articles is shown for all. */
    void say(int article, V value, String key, String shown, Field field, Span span) {
        entries.putIfAbsent(article, new Entry<>(value, key, Printed.shorten(shown), Cell.State.VALUE, field, span));
    }

    /** The words of one article that are too garbled to score; stands over what {@link #say} noted. */
    void suspect(int article, V value, String shown, Field field, Span span) {
        entries.put(
                article,
                new Entry<>(value, Printed.shorten(shown), Printed.shorten(shown), Cell.State.SUSPECT, field, span));
    }

    /** The days that an article gives for the slot's event; the first of all is the day before which no article can tell of it. */
    void happened(int article, Days days) {
        beginning.happened(article, days);
    }

    /** An article that tells something like it, so that it was not written before, even if it is not lined up with the others. */
    void tells(int article) {
        beginning.tells(article);
    }

    /** How many articles speak. */
    int speaking() {
        return entries.size();
    }

    /** Independent voices that speak. */
    double voices(Witnesses witnesses) {
        return witnesses.voices(speakers());
    }

    int importance() {
        return importance;
    }

    /** Id of the slot, the same on every machine and every rerun. */
    String id(Witnesses witnesses) {
        return witnesses.id(axis.word(), key);
    }

    private List<Integer> speakers() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().state() == Cell.State.VALUE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The slot with a cell for every article of the story. */
    Slot toSlot(Witnesses witnesses, Compatibility compatibility) {
        List<Value<V>> values = values();
        List<List<Relation>> relations = relations(values);
        List<Cell> cells = new ArrayList<>();
        boolean said = axis == Axis.QUOTES || axis == Axis.CLAIMS;
        Optional<LocalDate> start = beginning.day(witnesses, said ? entries.keySet() : Set.of());
        boolean[] spoken = new boolean[values.size()];
        for (Witness witness : witnesses.all()) {
            Cell cell = cell(witness, values, start, compatibility);
            if (cell.state() == Cell.State.VALUE) {
                spoken[cell.value()] = true;
            }
            cells.add(cell);
        }
        double voices = voices(witnesses);
        return new Slot(
                id(witnesses),
                witnesses.story().id(),
                axis,
                title,
                importance,
                voices < ONE_VOICE ? Verdict.ALONE : Verdict.of(spoken, relations, compatibility),
                voices,
                values.stream().map(Value::shown).toList(),
                relations,
                List.copyOf(cells));
    }

    /** Distinct values, those of most articles first, each in the wording that most of its articles use. */
    private List<Value<V>> values() {
        Map<String, List<Entry<V>>> distinct = new LinkedHashMap<>();
        entries.values().forEach(entry -> distinct.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                .add(entry));
        List<Value<V>> values = new ArrayList<>();
        distinct.forEach((valueKey, said) -> {
            Map<String, Long> wordings =
                    said.stream().collect(Collectors.groupingBy(Entry::shown, TreeMap::new, Collectors.counting()));
            String shown = Collections.max(wordings.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            values.add(new Value<>(said.get(0).value(), valueKey, shown, said.size()));
        });
        values.sort(Comparator.comparing((Value<V> value) -> -value.articles()).thenComparing(Value::shown));
        return values.subList(0, Math.min(values.size(), MOST_VALUES));
    }

    private List<List<Relation>> relations(List<Value<V>> values) {
        List<List<Relation>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(new ArrayList<>(Collections.nCopies(values.size(), Relation.EQUAL)));
            for (int j = 0; j < i; j++) {
                Relation relation =
                        relate.apply(values.get(j).value(), values.get(i).value());
                rows.get(i).set(j, relation);
                rows.get(j).set(i, relation);
            }
        }
        return rows.stream().map(List::copyOf).toList();
    }

    private Cell cell(Witness witness, List<Value<V>> values, Optional<LocalDate> start, Compatibility compatibility) {
        String id = witness.article().id();
        String source = witness.article().source();
        Entry<V> said = entries.get(witness.index());
        if (said == null) {
            Cell.State state = beginning.predates(witness, start) ? Cell.State.PREDATES : Cell.State.SILENT;
            return new Cell(id, source, state, -1, Field.TEXT, Optional.empty());
        }
        int place = place(said, values, compatibility);
        return new Cell(id, source, said.state(), place, said.field(), Optional.of(said.span()));
    }

    private int place(Entry<V> said, List<Value<V>> values, Compatibility compatibility) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).key().equals(said.key())) {
                return i;
            }
        }
        return IntStream.range(0, values.size())
                .boxed()
                .max(Comparator.comparing((Integer i) ->
                                compatibility.kappa(relate.apply(values.get(i).value(), said.value())))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }
}

package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.spelling.NameMatcher;

class ClusteringTest {
    private static final NameMatcher MATCHER = new NameMatcher();
    private List<KnownEntity> before = List.of();
    private List<HouseName> house = List.of();

    private static SortedMap<String, Kind> persons(String... names) {
        SortedMap<String, Kind> persons = new TreeMap<>();
        for (String name : names) {
            persons.put(name, Kind.PERSON);
        }
        return persons;
    }

    private Function<String, Cluster> joined(SortedMap<String, Kind> names) {
        Clustering clustering = new Clustering(MATCHER, names, before);
        house.forEach(clustering::heed);
        clustering.run();
        return clustering.clusters();
    }

    @Test
    void threeSpellingsAreOne() {
        var clusters = joined(persons("Vasily Morozenko", "Vasilij Morosenko", "Василий Морозенко"));
        assertEquals(3, clusters.apply("Vasily Morozenko").size());
    }

    @Test
    void givenNamesInConflictKeepApartWhoBearsOneFamilyName() {
        var clusters = joined(persons("Vasily Morozenko", "Philippa Morozenko"));
        assertNotSame(clusters.apply("Vasily Morozenko"), clusters.apply("Philippa Morozenko"));
    }

    @Test
    void aNewSpellingJoinsTheEntityThatIsKnown() {
        before = List.of(new KnownEntity("per-1", Kind.PERSON, "Vasily Morozenko", List.of("Vasily Morozenko")));
        var clusters = joined(persons("Vasilij Morosenko"));
        assertEquals("per-1", clusters.apply("Vasilij Morosenko").known);
    }

    @Test
    void twoKnownEntitiesNeverBecomeOne() {
        before = List.of(
                new KnownEntity("per-1", Kind.PERSON, "Vasily Morozenko", List.of("Vasily Morozenko")),
                new KnownEntity("per-2", Kind.PERSON, "Vasilij Morosenko", List.of("Vasilij Morosenko")));
        var clusters = joined(persons("Vassily Morozenko"));
        assertNotSame(clusters.apply("Vasily Morozenko"), clusters.apply("Vasilij Morosenko"));
    }

    @Test
    void theDeskForcesTogetherAndApart() {
        house = List.of(new HouseName("Vasily Morozenko", List.of("The Bear of Dalvik", "!Vasilij Morosenko"), ""));
        var clusters = joined(persons("Vasily Morozenko", "The Bear of Dalvik", "Vasilij Morosenko"));
        assertSame(clusters.apply("Vasily Morozenko"), clusters.apply("The Bear of Dalvik"));
        assertNotSame(clusters.apply("Vasily Morozenko"), clusters.apply("Vasilij Morosenko"));
    }

    @Test
    void aNameThatWasNeverGivenIsAnError() {
        var clusters = joined(persons("Vasily Morozenko"));
        assertThrows(IllegalArgumentException.class, () -> clusters.apply("Igor Bellow"));
    }

    @Test
    void oneThreadJoinsWhatManyJoin() throws ExecutionException, InterruptedException {
        SortedMap<String, Kind> names = new TreeMap<>();
        for (String given : List.of("Vasily", "Vasilij", "Anna", "Anne", "Igor")) {
            for (int i = 0; i < 400; i++) {
                String family =
                        "Mor" + "oaeiu".charAt(i % 5) + (i % 3 == 0 ? "z" : "s") + "enk" + (char) ('a' + i % 26);
                names.put(given + " " + family, Kind.PERSON);
            }
        }
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertEquals(sizes(names), one.submit(() -> sizes(names)).get());
        } finally {
            one.shutdown();
        }
    }

    private Map<String, Integer> sizes(SortedMap<String, Kind> names) {
        Function<String, Cluster> clusters = joined(names);
        Map<String, Integer> sizes = new TreeMap<>();
        names.keySet()
                .forEach(name -> sizes.put(
                        name,
                        clusters.apply(name).size() * 10_000
                                + clusters.apply(name).member(0)));
        return sizes;
    }
}

package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static List<Integer> members(Cluster cluster) {
        return IntStream.range(0, cluster.size()).map(cluster::member).boxed().toList();
    }

    @Test
    void membersAscendWhoeverTakesWhom() {
        Cluster cluster = new Cluster(5);
        cluster.take(new Cluster(2));
        Cluster other = new Cluster(9);
        other.take(new Cluster(3));
        other.take(cluster);
        assertEquals(List.of(2, 3, 5, 9), members(other));
    }

    @Test
    void aKnownClusterKeepsItsId() {
        Cluster known = new Cluster(1);
        known.known = "per-1";
        known.take(new Cluster(2));
        assertEquals("per-1", known.known);
    }

    @Test
    void aNewClusterTakesOverTheIdOfTheKnownOne() {
        Cluster known = new Cluster(1);
        known.known = "per-1";
        Cluster fresh = new Cluster(2);
        fresh.take(known);
        assertEquals("per-1", fresh.known);
    }
}

package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CollationTest {

    @Test
    void thingsThatFitComeTogether() {
        Collation<String> collation = collation((a, b) -> a.charAt(0) == b.charAt(0) ? 1 : 0);
        List.of("a1", "b1", "a2").forEach(thing -> collation.add(thing, "", List.of("common")));
        assertEquals(List.of(List.of("a1", "a2"), List.of("b1")), collation.groups());
    }

    @Test
    void thingsThatShareNoFeatureAreNeverCompared() {
        Collation<String> collation = collation((a, b) -> 1);
        collation.add("a", "", List.of("x"));
        collation.add("b", "", List.of("y"));
        assertEquals(2, collation.groups().size());
    }

    @Test
    void thingsOfTwoKindsAreNeverCompared() {
        Collation<String> collation = collation((a, b) -> 1);
        collation.add("a", "troops", List.of("x"));
        collation.add("b", "money", List.of("x"));
        assertEquals(2, collation.groups().size());
    }

    @Test
    void oneMemberAgainstItKeepsAThingOut() {
        // c fits a, but b, which is with a, speaks against it
        Collation<String> collation = collation((a, b) -> (a + b).contains("b") && (a + b).contains("c") ? -1 : 1);
        collation.add("a", "", List.of("x", "1"));
        collation.add("b", "", List.of("x", "2"));
        collation.add("c", "", List.of("x", "3"));
        assertEquals(List.of(List.of("a", "b"), List.of("c")), collation.groups());
    }

    @Test
    void theBetterFitWins() {
        Collation<Integer> collation =
                new Collation<>(Rarity.of(List.of()), thing -> thing, (a, b) -> Math.max(0, 10 - Math.abs(a - b)));
        collation.add(0, "", List.of("x"));
        collation.add(11, "", List.of("x"));
        collation.add(9, "", List.of("x"));
        assertEquals(List.of(List.of(0), List.of(11, 9)), collation.groups());
    }

    @Test
    void whatCameBeforeItsLikeIsLookedAtAgain() {
        // b fits c alone, which comes after it and has gone to a
        Collation<String> collation = collation((a, b) -> (a + b).contains("c") ? 1 : 0);
        List.of("a", "b", "c").forEach(thing -> collation.add(thing, "", List.of("x", thing)));
        assertEquals(1, collation.groups().size());
        assertEquals(3, collation.groups().get(0).size());
    }

    @Test
    void theSameContentIsJudgedOnce() {
        AtomicInteger asked = new AtomicInteger();
        Collation<String> collation = collation((a, b) -> asked.incrementAndGet());
        for (int i = 0; i < 100; i++) {
            collation.add("copy", "", List.of("x"));
        }
        assertEquals(1, collation.groups().size());
        assertEquals(0, asked.get());
    }

    @Test
    void theWorkForManyThingsStaysBounded() {
        AtomicInteger asked = new AtomicInteger();
        Collation<Integer> collation = new Collation<>(Rarity.of(List.of()), thing -> thing, (a, b) -> {
            asked.incrementAndGet();
            return 0;
        });
        List<Integer> things = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            things.add(i);
            collation.add(i, "", List.of("x", "y" + i % 7));
        }
        assertEquals(2000, collation.groups().size());
        assertTrue(asked.get() <= 2000 * 12 * 8, "asked " + asked.get());
    }

    private static Collation<String> collation(Collation.Judge<String> judge) {
        return new Collation<>(Rarity.of(List.of()), thing -> thing, judge);
    }
}

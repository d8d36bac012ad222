package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.name.Kind;

class NightKindsTest {
    private final SortedMap<Key, NameUse> uses = new TreeMap<>();

    private Key used(Key.Sort sort, String words, Kind kind, int... certainties) {
        Key key = new Key(sort, words, kind);
        NameUse use = uses.computeIfAbsent(key, k -> new NameUse());
        for (int certainty : certainties) {
            use.add("Courier", certainty);
        }
        return key;
    }

    @Test
    void anUnsureKindGivesWayAndItsUsesMoveOver() {
        Key person = used(Key.Sort.NAME, "Quelmar Bay", Kind.PERSON, 10, 20);
        Key place = used(Key.Sort.NAME, "Quelmar Bay", Kind.PLACE, 60);
        NightKinds kinds = new NightKinds(uses);
        assertEquals(place, kinds.of(person));
        assertEquals(3, uses.get(place).articles());
        assertFalse(uses.containsKey(person));
    }

    @Test
    void twoSureKindsBothStayAndTheMainOneIsTold() {
        Key person = used(Key.Sort.NAME, "Quelmar", Kind.PERSON, 70);
        Key place = used(Key.Sort.NAME, "Quelmar", Kind.PLACE, 60, 60);
        NightKinds kinds = new NightKinds(uses);
        assertEquals(person, kinds.of(person));
        assertEquals(Kind.PLACE, kinds.main(person));
        assertEquals(2, uses.get(place).articles());
    }

    @Test
    void otherWordsAreLeftAlone() {
        Key person = used(Key.Sort.NAME, "Anna Quelmar", Kind.PERSON, 10);
        used(Key.Sort.NAME, "Quelmar", Kind.PLACE, 60);
        assertEquals(person, new NightKinds(uses).of(person));
        assertTrue(uses.containsKey(person));
    }

    @Test
    void anUnsureLastNameIsTheTownOfThatNameASureOneIsNot() {
        Key unsure = used(Key.Sort.UNSURE, "Quelmar", Kind.PERSON, 10);
        Key sure = used(Key.Sort.LONE, "Quelmar", Kind.PERSON, 70);
        Key place = used(Key.Sort.NAME, "Quelmar", Kind.PLACE, 60);
        assertEquals(place, NightKinds.explained(unsure, uses));
        assertEquals(sure, NightKinds.explained(sure, uses));
    }

    @Test
    void aWordThatNobodyIsSureIsAPlaceIsTheLastNameOfAPersonOfTheNight() {
        Key place = used(Key.Sort.NAME, "Quelmar", Kind.PLACE, 10, 15);
        Key town = used(Key.Sort.NAME, "Hadley", Kind.PLACE, 60);
        used(Key.Sort.NAME, "Anna Quelmar", Kind.PERSON, 80);
        used(Key.Sort.NAME, "Anna Hadley", Kind.PERSON, 80);
        NightKinds kinds = new NightKinds(uses);
        assertEquals(new Key(Key.Sort.UNSURE, "Quelmar", Kind.PERSON), kinds.of(place));
        assertEquals(town, kinds.of(town));
    }
}

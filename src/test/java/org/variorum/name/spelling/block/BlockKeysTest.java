package org.variorum.name.spelling.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.name.spelling.NameMatcher;

class BlockKeysTest {
    private final NameMatcher matcher = new NameMatcher();

    private Set<String> keys(String name) {
        return BlockKeys.of(matcher.parse(name));
    }

    private boolean meet(String a, String b) {
        return !Collections.disjoint(keys(a), keys(b));
    }

    @Test
    void spellingsOfOneNameMeetAcrossScripts() {
        assertTrue(meet("Sergei Larov", "Сергей Ларов"));
        assertTrue(meet("Mahmoud Darwazi", "محمود دروازي"));
        assertTrue(meet("David Rosenblum", "דוד רוזנבלום"));
    }

    @Test
    void familyNamesMeetWithoutGivenNames() {
        assertTrue(meet("Sergei Tereshkin", "Oleg Tereshkin"));
    }

    @Test
    void unlikeNamesDoNotMeet() {
        assertFalse(meet("Sergei Tereshkin", "Anna Bello"));
    }

    @Test
    void aNameWithoutLettersHasNoKeys() {
        assertEquals(Set.of(), keys("?!"));
    }

    @Test
    void doubledConsonantsAndVowelsDoNotCount() {
        assertEquals(keys("Tomasson"), keys("Tommason"));
    }
}

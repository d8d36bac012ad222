package org.variorum.name.spelling.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.name.spelling.NameMatcher;

class BlockKeysTest {
    private final NameMatcher matcher = new NameMatcher();

    private long[] keys(String name) {
        return BlockKeys.of(matcher.parse(name));
    }

    private int shared(String a, String b) {
        Set<Long> keys = new HashSet<>();
        Arrays.stream(keys(a)).forEach(keys::add);
        return (int) Arrays.stream(keys(b)).filter(keys::contains).count();
    }

    @Test
    void spellingsOfOneNameMeetAcrossScripts() {
        assertTrue(shared("Sergei Larov", "Сергей Ларов") > 5);
        assertTrue(shared("Mahmoud Darwazi", "محمود دروازي") > 5);
        assertTrue(shared("David Rosenblum", "דוד רוזנבלום") > 5);
    }

    @Test
    void familyNamesMeetWithoutGivenNames() {
        assertTrue(shared("Sergei Tereshkin", "Oleg Tereshkin") > 3);
    }

    @Test
    void unlikeNamesShareFarLessThanSpellingsOfOneName() {
        assertTrue(shared("Sergei Tereshkin", "Anna Bello") * 5 < shared("Sergei Tereshkin", "Sergey Tereshkyn"));
    }

    @Test
    void aNameMayBePartedElsewhere() {
        assertTrue(shared("Park Ki moon", "Park Kimoon") > 3);
    }

    @Test
    void anInitialMeetsTheWordItStandsFor() {
        assertTrue(shared("J. Sandoval", "Julio Sandoval") > shared("P. Sandoval", "Julio Sandoval"));
    }

    @Test
    void aNameWithoutLettersHasNoKeys() {
        assertEquals(0, keys("?!").length);
    }

    @Test
    void doubledConsonantsDoNotCount() {
        assertArrayEquals(keys("Tomasson"), keys("Tommason"));
    }

    @Test
    void theOrderOfWordsChangesLittle() {
        assertTrue(shared("Anna Bellow", "Bellow Anna") * 4 > keys("Anna Bellow").length * 3);
    }

    @Test
    void aNameOfManyWordsHasBoundedKeys() {
        assertTrue(keys("Abelar ".repeat(5000)).length < 500);
        assertTrue(keys("Acerola Chianti Gesellschaft Xerxes ".repeat(500)).length < 2000);
    }
}

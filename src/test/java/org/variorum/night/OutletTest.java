package org.variorum.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutletTest {
    @Test
    void aHabitChangesTheSpellingOfAFamilyNameButNotItsFirstLetter() {
        assertEquals("Vorawa", outlet("v", "w").spell("Vorava"));
    }

    @Test
    void anOutletWithoutHabitsLeavesNamesAlone() {
        assertEquals("Doravski", Outlet.AGENCY.spell("Doravski"));
    }

    @Test
    void papersHaveDifferentNames() {
        List<Outlet> papers = Outlet.papers(40, new Cast(), new Random(3));
        assertEquals(40, papers.stream().map(Outlet::slug).distinct().count());
    }

    @Test
    void somePapersPrintCurlyQuoteMarksAndSomeDoNot() {
        List<Outlet> papers = Outlet.papers(40, new Cast(), new Random(3));
        assertTrue(papers.stream().anyMatch(Outlet::curly));
        assertTrue(papers.stream().anyMatch(paper -> !paper.curly()));
    }

    private static Outlet outlet(String from, String to) {
        return new Outlet("Some Paper", new LinkedHashMap<>(Map.of(from, to)), true, true, true);
    }
}

package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameUseTest {
    private final NameUse use = new NameUse();

    @Test
    void sourcesComeSortedAndOnce() {
        use.add("Gazette");
        use.add("Courier");
        use.add("Gazette");
        assertEquals(List.of("Courier", "Gazette"), use.sources());
        assertEquals(3, use.articles());
    }

    @Test
    void everySpellingIsCountedByItself() {
        use.addSpelling("Morozenko", "Gazette");
        use.addSpelling("Morosenko", "Gazette");
        use.addSpelling("Morozenko", "Courier");
        assertEquals(
                List.of("Morosenko", "Morozenko"), List.copyOf(use.spellings().keySet()));
        assertEquals(2, use.spellings().get("Morozenko").articles());
        assertEquals(0, use.articles());
    }

    @Test
    void twoGroupsOfArticlesAddUp() {
        NameUse more = new NameUse();
        more.add("Gazette", 50);
        more.addSpelling("Morozenko", "Gazette");
        use.add("Courier", 10);
        use.addSpelling("Morozenko", "Courier");
        NameUse both = use.with(more);
        assertEquals(List.of("Courier", "Gazette"), both.sources());
        assertEquals(2, both.spellings().get("Morozenko").articles());
        assertEquals(60, both.certainty());
        assertEquals(1, both.sure());
        assertEquals(1, more.articles());
    }
}

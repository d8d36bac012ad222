package org.variorum.report.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoryPageTest {
    private final InventedNight night = HarbourNight.night();
    private final StoryPage page = StoryPage.open(night, night.story("s1"), new StoryDays());

    @Test
    void everyCellThatSpeaksHasItsWords() {
        assertEquals("About 40", page.words(2, 1).orElseThrow().passage().text());
        assertEquals("Nordpost", page.words(2, 1).orElseThrow().byline().source());
    }

    @Test
    void aSilentCellHasNone() {
        assertTrue(page.words(0, 3).isEmpty());
    }

    @Test
    void aSuspectHasItsWordsWithWhatStandsAround() {
        assertEquals("The bridge closed the mayor", page.suspect(0).passage().text());
        assertTrue(page.suspect(0).after().startsWith(" on Tuesday."));
    }

    @Test
    void aStoryWithoutSlotsOpensToo() {
        assertEquals(
                0,
                StoryPage.open(night, night.story("s2"), new StoryDays())
                        .slots()
                        .size());
    }

    @Test
    void aTextAndItsCopyAreOneVoice() {
        assertEquals(3, page.reported().voices(), 1e-12);
    }

    @Test
    void sourcesAreCountedOnce() {
        assertEquals(4, page.reported().sources());
    }
}

package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.compare.Suspect;

class AnachronismTest {

    @Test
    void whatWasSaidCannotLieAfterTheArticle() {
        List<Suspect> suspects = suspects("2031-05-02", "The mayor said on 14 May 2031 that the ferry sank.");
        assertEquals(1, suspects.size());
        assertEquals(Suspect.Kind.AFTER_OWN_DATE, suspects.get(0).kind());
        assertEquals("on or before 2031-05-02", suspects.get(0).likely());
    }

    @Test
    void whatTookPlaceCannotLieAfterTheArticle() {
        assertEquals(
                1,
                suspects("2031-05-02", "The ferry sank on 14 May 2031 off the cape.")
                        .size());
    }

    @Test
    void theVerbMayFollowTheDate() {
        assertEquals(
                1,
                suspects("2031-05-02", "On 14 May 2031 died the last keeper.").size());
    }

    @Test
    void aVerbFurtherOffDoesNotGovernTheDate() {
        assertEquals(List.of(), suspects("2031-05-02", "The ferry that sank is to be raised by 14 May 2031."));
    }

    @Test
    void whatIsPlannedMayLieAfterTheArticle() {
        assertEquals(List.of(), suspects("2031-05-02", "The ferry will sail again on 14 May 2031."));
    }

    @Test
    void whatWillBeAnnouncedOrBelongsToANounBehindTheDateIsAhead() {
        assertEquals(List.of(), suspects("2031-05-02", "The winner will be killed off on 14 May 2031 in the play."));
        assertEquals(List.of(), suspects("2031-05-02", "They met a passed 14 May 2031 release date."));
    }

    @Test
    void theNextDayIsForgiven() {
        assertEquals(List.of(), suspects("2031-05-13", "The mayor said on 14 May 2031 that the ferry sank."));
    }

    @Test
    void anArticleWithoutACertainDateIsNotBlamed() {
        assertEquals(List.of(), suspects("", "The mayor said on 14 May 2031 that the ferry sank."));
    }

    private static List<Suspect> suspects(String day, String text) {
        return new Scene()
                .article("Harbour Post", day, text)
                .date("14 May 2031", "2031-05-14", "2031-05-14")
                .compare()
                .suspects();
    }
}

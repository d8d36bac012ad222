package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Days;
import org.variorum.article.Published;
import org.variorum.compare.Scene;
import org.variorum.date.DateMention;

class BorrowedDatesTest {

    @Test
    void anUndatedArticleIsAtMostAWeekOlderThanItsSibling() {
        Published published = borrowed("The ferry sank off the coast.");
        assertEquals(Published.How.STORY, published.how());
        assertEquals(Optional.of(days("2031-04-26", "2031-05-02")), published.days());
        assertEquals("", published.value());
    }

    @Test
    void newsOfWednesdayWasWrittenOnWednesdayOrThursday() {
        Published published = borrowed("The ferry sank on Wednesday, the coast guard said.");
        assertEquals(Optional.of(days("2031-04-30", "2031-05-01")), published.days());
    }

    @Test
    void aWeekdayThatReadsTheSameFromBothEndsIsSettled() {
        Scene scene = scene("The ferry sank on Wednesday, the coast guard said.");
        DateMention wednesday = scene.witnesses().all().get(1).settled().dates().get(0);
        assertEquals("2031-04-30", wednesday.value());
        assertEquals(Optional.of(days("2031-04-30", "2031-04-30")), wednesday.days());
    }

    @Test
    void aRelativeDateThatReadsDifferentlyCoversBoth() {
        Scene scene = scene("The ferry sank today.");
        DateMention today = scene.witnesses().all().get(1).settled().dates().get(0);
        assertEquals("", today.value());
        assertEquals(Optional.of(days("2031-04-26", "2031-05-02")), today.days());
    }

    @Test
    void aDatedArticleKeepsItsDate() {
        Published own =
                scene("The ferry sank.").witnesses().all().get(0).settled().published();
        assertEquals(Published.on(LocalDate.parse("2031-05-02"), Published.How.METADATA), own);
    }

    @Test
    void amongUndatedSiblingsNothingIsBorrowed() {
        Scene scene = new Scene()
                .article("Harbour Post", "", "The ferry sank.")
                .article("Northern Wire", "", "The ferry sank.");
        assertEquals(Published.UNKNOWN, scene.witnesses().all().get(0).settled().published());
    }

    @Test
    void aStoryOfManyWeeksBoundsNobody() {
        Scene scene = new Scene()
                .article("Harbour Post", "2031-03-01", "The ferry sank.")
                .article("Northern Wire", "2031-05-02", "The ferry was raised.")
                .article("Evening Bell", "", "The ferry is rusting.");
        assertTrue(scene.witnesses().all().get(2).settled().published().days().isEmpty());
    }

    @Test
    void neverLaterThanTheLastSibling() {
        Published published = borrowed("The ferry sails on Friday.");
        assertFalse(published.days().orElseThrow().latest().isAfter(LocalDate.parse("2031-05-02")));
    }

    private static Published borrowed(String text) {
        return scene(text).witnesses().all().get(1).settled().published();
    }

    private static Scene scene(String text) {
        return new Scene()
                .article("Harbour Post", "2031-05-02", "The ferry sank.")
                .article("Northern Wire", "", text);
    }

    private static Days days(String earliest, String latest) {
        return new Days(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}

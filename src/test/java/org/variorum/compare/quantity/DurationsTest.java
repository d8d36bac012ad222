package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witness;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.text.Span;

class DurationsTest {
    @Test
    void aSentenceOfSixYearsIsSixYears() {
        assertEquals(6, only("P6Y", "").low());
        assertEquals("year", only("P6Y", "").unit());
    }

    @Test
    void weeksAreToldInDaysAndUpToFourHoursBeginsAtNothing() {
        assertEquals(14, only("P2W", "").high());
        assertEquals(0, only("PT4H", "LESS_THAN").low());
    }

    @Test
    void aWeekAndSomeYearsAreNoFigures() {
        assertEquals(List.of(), lengths("P1W", ""));
        assertEquals(List.of(), lengths("PXY", ""));
    }

    @Test
    void whatLastsGrows() {
        assertTrue(Durations.isTime("day"));
        assertFalse(Durations.isTime("m"));
    }

    private static FigureMention only(String value, String mod) {
        return lengths(value, mod).get(0);
    }

    private static List<FigureMention> lengths(String value, String mod) {
        DateMention length = new DateMention(
                Field.TEXT,
                new Span(4, 12),
                DateMention.Type.DURATION,
                value,
                mod,
                Optional.<Days>empty(),
                "",
                "by-hand");
        Witness plain = new Scene()
                .article("Harbour Post", "2031-05-02", "For so long they waited.")
                .witnesses()
                .all()
                .get(0);
        return Durations.in(new Witness(
                0,
                plain.article(),
                plain.annotation(),
                new Witness.Settled(
                        List.of(),
                        Published.on(LocalDate.parse("2031-05-02"), Published.How.METADATA),
                        List.of(length))));
    }
}

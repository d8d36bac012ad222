package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.compare.Suspect;
import org.variorum.figure.Qualifier;

class SelfContradictionTest {
    private static final String DAY = "2031-05-02";
    private static final String TEXT = "A landslide near Vell has left 12 people dead, rescuers said.";

    @Test
    void aHeadlineThatContradictsItsTextAndTheOthersIsSuspect() {
        List<Suspect> suspects = suspects("Landslide: 21 dead", TEXT, "12", "12");
        assertEquals(1, suspects.size());
        assertEquals(Suspect.Kind.INNER_CONTRADICTION, suspects.get(0).kind());
        assertEquals("12 people dead", suspects.get(0).likely());
        assertEquals(List.of("a1"), suspects.get(0).against());
    }

    @Test
    void aHeadlineThatFitsItsTextIsNot() {
        assertEquals(List.of(), suspects("Landslide: 12 dead", TEXT, "12", "12"));
    }

    @Test
    void aHeadlineThatTheOthersShareIsNot() {
        assertEquals(List.of(), suspects("Landslide: 21 dead", TEXT, "12", "21"));
    }

    private static List<Suspect> suspects(String headline, String text, String toll, String others) {
        return new Scene()
                .headline("Harbour Post", DAY, headline, text)
                .count(headline.substring(11, 13), Integer.parseInt(headline.substring(11, 13)), "dead")
                .count(toll + " people", Integer.parseInt(toll), "dead")
                .article("Northern Wire", DAY, "Rescuers near Vell counted " + others + " dead.")
                .count(others, Integer.parseInt(others), Integer.parseInt(others), Qualifier.EXACT, "dead")
                .compare()
                .suspects();
    }
}

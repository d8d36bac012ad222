package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.compare.Scene;
import org.variorum.date.DateMention;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.text.Span;

class WitnessTest {
    private static final String DAY = "2031-05-02";

    @Test
    void entitiesAreFoundInsideASpanOnly() {
        Witness witness = witness();
        int stop = witness.article().text().indexOf('.');
        assertEquals(Set.of("holt", "norland"), witness.entitiesIn(Field.TEXT, new Span(0, stop)));
        assertEquals(Set.of("norland"), witness.placesIn(Field.TEXT, new Span(0, stop)));
        assertEquals(Set.of(), witness.entitiesIn(Field.TITLE, new Span(0, stop)));
    }

    @Test
    void thePassageOfASpanIsItsSentence() {
        Witness witness = witness();
        int at = witness.article().text().indexOf("Berg");
        assertEquals(
                "Ona Berg stayed.",
                witness.passage(Field.TEXT, new Span(at, at + 4))
                        .orElseThrow()
                        .span()
                        .of(witness.article().text()));
    }

    @Test
    void aGlimpseIsCutBetweenWords() {
        String text = "Early in the morning, long before anybody in the harbour was awake, the ferry "
                + "sank with all its lorries and with the mail for the northern islands.";
        Witness witness =
                new Scene().article("Harbour Post", DAY, text).witnesses().all().get(0);
        int at = text.indexOf("sank");
        String glimpse = witness.around(Field.TEXT, new Span(at, at + 4));
        assertEquals("… in the harbour was awake, the ferry sank with all its lorries and with the mail …", glimpse);
    }

    @Test
    void theStoryCallsAnEntityByItsMostUsedFullName() {
        Witnesses witnesses = new Scene()
                .article("Harbour Post", DAY, "Mira Holt spoke.")
                .name("Mira Holt", "holt")
                .article("Northern Wire", DAY, "Myra Holt spoke.")
                .name("Myra Holt", "holt")
                .article("Evening Bell", DAY, "Mira Holt spoke. Holt left. Holt came back. Holt won.")
                .name("Mira Holt", "holt")
                .name("Holt", "holt", Kind.PERSON, Form.LAST, "")
                .name("Holt", "holt", Kind.PERSON, Form.LAST, "")
                .name("Holt", "holt", Kind.PERSON, Form.LAST, "")
                .witnesses();
        assertEquals("Mira Holt", witnesses.name("holt"));
        assertEquals("", witnesses.name("nobody"));
    }

    @Test
    void dependentWitnessesAreLessThanTwoVoices() {
        Scene scene = new Scene().article("Harbour Post", DAY, "A.").article("Northern Wire", DAY, "B.");
        assertEquals(2, scene.witnesses().voices(List.of(0, 1)), 1e-9);
        assertEquals(1, scene.dependent(0, 1, 1).witnesses().voices(List.of(0, 1)), 1e-9);
    }

    @Test
    void aDurationIsNoEvent() {
        Witness witness = new Scene()
                .article("Harbour Post", DAY, "It rained for a week.")
                .witnesses()
                .all()
                .get(0);
        DateMention week = new DateMention(
                Field.TEXT, new Span(14, 20), DateMention.Type.DURATION, "P1W", "", Optional.empty(), "", "by-hand");
        assertTrue(Event.of(witness, week).isEmpty());
    }

    @Test
    void anEventKnowsWhoIsNamedBesideItsDate() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Mira Holt left Norland on Friday.")
                .name("Mira Holt", "holt")
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .date("Friday", "2031-04-25", "2031-04-25");
        Witness witness = scene.witnesses().all().get(0);
        Event event = Event.of(witness, witness.settled().dates().get(0)).orElseThrow();
        assertEquals(Set.of("holt", "norland"), event.entities());
        assertTrue(event.stems().contains("norlan"), event.stems().toString());
    }

    private static Witness witness() {
        return new Scene()
                .article("Harbour Post", DAY, "Mira Holt left Norland. Ona Berg stayed.")
                .name("Mira Holt", "holt")
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .name("Ona Berg", "berg")
                .witnesses()
                .all()
                .get(0);
    }
}

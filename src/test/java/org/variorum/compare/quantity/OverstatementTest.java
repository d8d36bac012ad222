package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;

class OverstatementTest {
    private static final String DAY = "2031-05-02";
    private static final String ALL = "All Norland officials confirmed the ferry sale to reporters.";

    @Test
    void allOfficialsWhereTwoOthersHaveOneIsAnOverstatement() {
        Scene scene =
                told("A Norland official confirmed the ferry sale.", "An unnamed official spoke of the ferry sale.");
        List<Overstatement> found = Overstatement.in(scene.witnesses());
        assertEquals(1, found.size());
        assertEquals("All Norland officials", found.get(0).span().of(ALL));
        assertEquals("A Norland official", found.get(0).likely());
        assertEquals(List.of(1, 2), found.get(0).against());
    }

    @Test
    void theVerbOfSayingMayStandBehindALongOffice() {
        Scene scene = new Scene()
                .article(
                        "Daily Lantern", DAY, "All officials of the Harbour Board of Vell said the ferry sale was off.")
                .count("All", 1, 1, Qualifier.ALL, "official")
                .article("Harbour Post", DAY, "An official of the Harbour Board said the ferry sale was off.")
                .article("Northern Wire", DAY, "The ferry sale was off, said an official of the Harbour Board.");
        assertEquals(1, Overstatement.in(scene.witnesses()).size());
    }

    @Test
    void oneOtherVoiceIsTooLittle() {
        assertEquals(List.of(), found("A Norland official confirmed the ferry sale.", "It rained."));
    }

    @Test
    void officialsWhoSayNothingMayBeAll() {
        Scene scene = new Scene()
                .article("Daily Lantern", DAY, "All Norland officials must wear masks on the ferry.")
                .count("All", 1, 1, Qualifier.ALL, "official")
                .article("Harbour Post", DAY, "A Norland official confirmed the ferry rule on masks.")
                .article("Northern Wire", DAY, "An unnamed official spoke of the ferry rule on masks.");
        assertEquals(List.of(), Overstatement.in(scene.witnesses()));
    }

    @Test
    void anOfficialOfAnotherCountrySpeaksForHimself() {
        Scene scene = told("A Westmark official denied the ferry sale.", "A Westmark diplomat denied the ferry sale.");
        assertEquals(List.of(), Overstatement.in(scene.witnesses()));
    }

    @Test
    void anotherMatterIsNoEvidence() {
        assertEquals(List.of(), found("A spokesman praised the chess congress.", "A source liked the opera."));
    }

    private static List<Overstatement> found(String one, String other) {
        return Overstatement.in(told(one, other).witnesses());
    }

    private static Scene told(String one, String other) {
        Scene scene = new Scene().article("Daily Lantern", DAY, ALL).count("All", 1, 1, Qualifier.ALL, "official");
        country(scene, ALL);
        country(scene.article("Harbour Post", DAY, one), one);
        country(scene.article("Northern Wire", DAY, other), other);
        return scene;
    }

    private static void country(Scene scene, String text) {
        for (String country : List.of("Norland", "Westmark")) {
            if (text.contains(country)) {
                scene.name(country, country, Kind.PLACE, Form.FULL, "");
            }
        }
    }
}

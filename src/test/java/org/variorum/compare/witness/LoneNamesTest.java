package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.name.Form;
import org.variorum.name.Kind;

class LoneNamesTest {
    private static final String DAY = "2031-05-02";

    @Test
    void aLoneLastNameIsThePersonTheSiblingNames() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Mira Holt spoke.")
                .name("Mira Holt", "holt")
                .article("Northern Wire", DAY, "Holt left.")
                .name("Holt", "", Kind.PERSON, Form.LAST, "");
        assertEquals(List.of("holt"), entities(scene, 1));
    }

    @Test
    void aLoneLastNameOfTwoPersonsStaysOpen() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Mira Holt met Jan Holt.")
                .name("Mira Holt", "mira")
                .name("Jan Holt", "jan")
                .article("Northern Wire", DAY, "Holt left.")
                .name("Holt", "", Kind.PERSON, Form.LAST, "");
        assertEquals(List.of(""), entities(scene, 1));
    }

    @Test
    void accentsDoNotPartTwoLastNames() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Inés Orlándo spoke.")
                .name("Inés Orlándo", "orlando")
                .article("Northern Wire", DAY, "Orlando left.")
                .name("Orlando", "", Kind.PERSON, Form.LAST, "");
        assertEquals(List.of("orlando"), entities(scene, 1));
    }

    @Test
    void aRoleIsTheOnlyPersonOfWhomAllItsWordsAreSaid() {
        Scene scene = roles("the Norland ambassador");
        assertEquals(List.of("holt"), entities(scene, 1));
    }

    @Test
    void aBareRoleThatTwoHoldStaysOpen() {
        assertEquals(List.of(""), entities(roles("the ambassador"), 1));
    }

    @Test
    void anIndefiniteRoleIsNobodyWeKnow() {
        assertEquals(List.of(""), entities(roles("a Norland ambassador"), 1));
    }

    @Test
    void aLastNameThatNobodyHasIsThePlaceThatOthersCallSo() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Salmar closed its ports.")
                .name("Salmar", "place", Kind.PLACE, Form.FULL, "")
                .article("Northern Wire", DAY, "Salmar denied it.")
                .name("Salmar", "person", Kind.PERSON, Form.LAST, "");
        assertEquals(List.of("place"), entities(scene, 1));
    }

    @Test
    void whoIsNamedInFullKeepsWhatTheArticleSettled() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Jan Holt spoke.")
                .name("Jan Holt", "jan")
                .article("Northern Wire", DAY, "Mira Holt spoke. Holt left.")
                .name("Mira Holt", "mira")
                .name("Holt", "mira", Kind.PERSON, Form.LAST, "");
        assertEquals(List.of("mira", "mira"), entities(scene, 1));
    }

    private static Scene roles(String phrase) {
        return new Scene()
                .article("Harbour Post", DAY, "Norland ambassador Mira Holt met the Westmark ambassador Ona Berg.")
                .name("Mira Holt", "holt", Kind.PERSON, Form.FULL, "ambassador")
                .name("Ona Berg", "berg", Kind.PERSON, Form.FULL, "ambassador")
                .article("Northern Wire", DAY, "Later " + phrase + " left.")
                .name(phrase, "", Kind.PERSON, Form.ROLE, "ambassador");
    }

    private static List<String> entities(Scene scene, int article) {
        return scene.witnesses().all().get(article).settled().entities();
    }
}

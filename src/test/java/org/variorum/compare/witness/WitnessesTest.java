package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim.Stance;
import org.variorum.compare.Axis;
import org.variorum.compare.Scene;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.name.Form;
import org.variorum.name.Kind;

class WitnessesTest {
    private static final String DAY = "2031-05-02";

    @Test
    void aNameIsShownAsTheLanguageOfMostArticlesHasIt() {
        assertEquals("Mihail Stoyanov", story().witnesses().name("stoyanov"));
    }

    @Test
    void aNameThatOnlyAnotherLanguageHasInFullIsShownInFull() {
        Witnesses witnesses = new Scene()
                .article("Kurier", DAY, "Michaił Stojanow wypłynął.")
                .in("pl")
                .name("Michaił Stojanow", "stoyanov")
                .article("Harbour Post", DAY, "Stoyanov sailed.")
                .name("Stoyanov", "stoyanov", Kind.PERSON, Form.LAST, "")
                .article("Northern Wire", DAY, "It rained.")
                .witnesses();
        assertEquals("Michaił Stojanow", witnesses.name("stoyanov"));
    }

    @Test
    void theMainLanguageIsThatOfMostArticles() {
        Witnesses witnesses = story().witnesses();
        assertFalse(witnesses.inMainLanguage(0));
        assertTrue(witnesses.inMainLanguage(2));
        assertEquals(1, witnesses.shownBy(List.of(0, 1, 2), article -> article));
        assertEquals(0, witnesses.shownBy(List.of(0), article -> article));
    }

    @Test
    void aClaimOfThreeLanguagesIsOneLineInTheMainLanguage() {
        Slot slot = story().slot(Axis.CLAIMS);
        assertEquals(Verdict.AGREE, slot.verdict());
        assertEquals(4, slot.voices(), 1e-9);
        assertEquals("Mihail Stoyanov – accuse – Adriline: Mihail Stoyanov accused Adriline of …", slot.title());
    }

    /** Told by a Polish, two English and a Russian outlet; one of the English ones leaves open who is accused. */
    private static Scene story() {
        Scene scene = new Scene();
        accuse(scene.article("Kurier", DAY, "Michaił Stojanow oskarżył Adriline."), "pl", "Michaił Stojanow");
        accuse(
                scene.article(
                        "Harbour Post",
                        DAY,
                        "Mihail Stoyanov accused Adriline of reckless haste before the northern storm."),
                "en",
                "Mihail Stoyanov");
        scene.article(
                        "Northern Wire",
                        DAY,
                        "Mihail Stoyanov accused the owners of reckless haste before the northern storm.")
                .name("Mihail Stoyanov", "stoyanov")
                .claim("Mihail Stoyanov accused", "", "Mihail Stoyanov", "accuse", "", Stance.ASSERTS);
        accuse(scene.article("Вестник", DAY, "Михаил Стоянов обвинил Adriline."), "ru", "Михаил Стоянов");
        return scene;
    }

    private static void accuse(Scene scene, String language, String who) {
        scene.in(language)
                .name(who, "stoyanov")
                .name("Adriline", "adriline", Kind.ORGANIZATION, Form.FULL, "")
                .claim(who, "", who, "accuse", "Adriline", Stance.ASSERTS);
    }
}

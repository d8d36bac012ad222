package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** Which small words join capitals to one name. */
class JoiningWordsTest {
    private final CueNameFinder finder = new CueNameFinder();

    private List<String> found(String language, String text) {
        return finder.find(Reading.of(text, new Language(language), List.of()), Field.TEXT).stream()
                .map(name -> name.span().of(text))
                .toList();
    }

    @Test
    void ofJoinsTheNameOfAnOrganization() {
        assertEquals(List.of("University of Selderholm"), found("en", "He studied at the University of Selderholm."));
    }

    @Test
    void andPartsTwoPersons() {
        assertEquals(
                List.of("Olaf Zherdev", "Anna Hadley"),
                found("en", "Talks between Olaf Zherdev and Anna Hadley failed."));
    }

    @Test
    void particlesStandInsideTheNameOfAPerson() {
        assertEquals(List.of("Ludwig van der Berg"), found("en", "The painter Ludwig van der Berg was absent."));
        assertEquals(List.of("Ana Gil de la Vega"), found("es", "La ministra Ana Gil de la Vega habló ayer."));
    }

    @Test
    void anAmpersandJoinsAFirm() {
        assertEquals(List.of("Zherdev & Sons Ltd"), found("en", "Shares of Zherdev & Sons Ltd fell."));
    }

    @Test
    void aSmallWordAtTheEndJoinsNothing() {
        assertEquals(List.of("Olaf Zherdev"), found("en", "This is what Olaf Zherdev of course said."));
    }
}

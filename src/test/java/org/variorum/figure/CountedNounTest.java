package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

class CountedNounTest {
    private static Optional<String> counted(String language, String behind) {
        Language code = new Language(language);
        List<Token> tokens = Reading.of(behind, code, List.of()).tokens();
        return CountedNoun.of(FigureWords.of(code)).from(tokens, 0, tokens.size());
    }

    @Test
    void aPluralLosesItsEnding() {
        assertEquals(Optional.of("boat"), counted("en", "boats sank"));
    }

    @Test
    void adjectivesStandBeforeTheNoun() {
        assertEquals(Optional.of("boat"), counted("en", "old wooden boats sank"));
    }

    @Test
    void aDemonymStandsBeforeTheNoun() {
        assertEquals(Optional.of("troop"), counted("en", "Norlandic troops left"));
    }

    @Test
    void anIrregularPluralHasItsOwnSingular() {
        assertEquals(Optional.of("woman"), counted("en", "women came"));
    }

    @Test
    void theSecondOfTwoPluralsIsTheHead() {
        assertEquals(Optional.of("car"), counted("en", "sports cars"));
    }

    @Test
    void whatBefellSomebodyIsCountedAsItStands() {
        assertEquals(Optional.of("injured"), counted("en", "injured in the fire"));
    }

    @Test
    void anEndingInIesBecomesY() {
        assertEquals(Optional.of("ferry"), counted("en", "ferries left"));
    }

    @Test
    void anEndingInSsIsNoPlural() {
        assertEquals(Optional.empty(), counted("en", "less"));
    }

    @Test
    void aFunctionWordEndsThePhrase() {
        assertEquals(Optional.empty(), counted("en", "of boats"));
    }

    @Test
    void aMarkEndsThePhrase() {
        assertEquals(Optional.empty(), counted("en", ", boats"));
    }

    @Test
    void aGermanNounHasACapital() {
        assertEquals(Optional.of("schiff"), counted("de", "alte Schiff"));
    }

    @Test
    void aFrenchNounStandsFirst() {
        assertEquals(Optional.of("marin"), counted("fr", "marins norlandais"));
    }

    @Test
    void aSpanishNounStandsFirst() {
        assertEquals(Optional.of("marinero"), counted("es", "marineros noruegos"));
    }

    @Test
    void aRussianAdjectiveIsSkipped() {
        assertEquals(Optional.of("военный"), counted("ru", "норландских военных"));
    }

    @Test
    void whatTheTablesListIsKnown() {
        assertTrue(CountedNoun.of(FigureWords.of(Language.ENGLISH)).isListed("person"));
    }

    @Test
    void aLanguageWithoutTablesIsReadWithThoseOfEnglish() {
        assertEquals(Optional.of("boat"), counted("zz", "boats sank"));
    }
}

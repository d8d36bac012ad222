package org.variorum.name.spelling.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.word.NameToken.Role;

class NameParserTest {
    private final NameParser parser = new NameParser(Vocabulary.forgetful());

    private List<Role> roles(String name) {
        return parser.parse(name).tokens().stream().map(NameToken::role).toList();
    }

    private List<String> words(String name) {
        return parser.parse(name).tokens().stream().map(NameToken::text).toList();
    }

    @Test
    void theLastWordIsTheFamilyName() {
        assertEquals(List.of(Role.GIVEN, Role.FAMILY), roles("Oleg Tereshkin"));
    }

    @Test
    void theWordBeforeACommaIsTheFamilyName() {
        assertEquals(List.of(Role.FAMILY, Role.GIVEN), roles("Tereshkin, Oleg"));
    }

    @Test
    void theWordInCapitalsIsTheFamilyName() {
        assertEquals(List.of(Role.FAMILY, Role.GIVEN), roles("TERESHKIN Oleg"));
    }

    @Test
    void aNameAllInCapitalsTellsNoFamilyNameByThem() {
        assertEquals(List.of(Role.GIVEN, Role.FAMILY), roles("OLEG TERESHKIN"));
    }

    @Test
    void aPatronymicIsKnownByItsEnd() {
        assertEquals(List.of(Role.GIVEN, Role.PATRONYMIC, Role.FAMILY), roles("Oleg Ivanovich Tereshkin"));
        assertEquals(List.of(Role.FAMILY, Role.GIVEN, Role.PATRONYMIC), roles("Терешкин Олег Иванович"));
    }

    @Test
    void titlesParticlesSuffixesAndInitialsAreNoNames() {
        assertEquals(
                List.of(Role.TITLE, Role.GIVEN, Role.INITIAL, Role.PARTICLE, Role.FAMILY, Role.SUFFIX),
                roles("Dr. Karel W. van Oosten Jr."));
    }

    @Test
    void aKoreanNameInOnePieceComesApart() {
        assertEquals(List.of("김", "민준"), words("김민준"));
        assertEquals(List.of("남궁", "민수"), words("남궁민수"));
    }

    @Test
    void aChineseNameInOnePieceComesApart() {
        assertEquals(List.of("张", "伟明"), words("张伟明"));
        assertEquals(List.of("歐陽", "明"), words("歐陽明"));
    }

    @Test
    void syllablesWithAHyphenAreOneGivenName() {
        assertEquals(List.of("kim", "minjun"), words("Kim Min-jun"));
        assertEquals(List.of("al", "rashid"), words("al-Rashid"));
    }

    @Test
    void apostrophesGoAndGereshStays() {
        assertEquals(List.of("obrien"), words("O'Brien"));
        assertEquals(List.of("ג׳ון"), words("ג'ון"));
    }

    @Test
    void otherScriptsAreReadThroughLatin() {
        ParsedName georgian = parser.parse("გიორგი");
        assertEquals(Script.LATN, georgian.script());
        assertFalse(georgian.tokens().isEmpty());
    }

    @Test
    void organizationsAreToldByTheirWords() {
        assertTrue(parser.parse("Norvanian Shipping Company Ltd").organization());
        assertFalse(parser.parse("Oleg Tereshkin").organization());
    }

    @Test
    void nothingButMarksHasNoWords() {
        assertEquals(List.of(), words(" -- ! "));
        assertEquals(List.of(), words(""));
    }

    @Test
    void aNameOfAThousandWordsIsCut() {
        assertTrue(words("Anna ".repeat(1_000)).size() <= 12);
    }
}

package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "EN_us, en",
        "eng, en",
        "deu, de",
        "pt_BR, pt",
        "xx-klingon-1, xx",
        "'', und",
        "none at all, und"
    })
    void aDeclaredLanguageIsUnderstoodInAnyOfTheUsualSpellings(String words, String code) {
        assertEquals(code, Language.declared(words).code());
    }

    @Test
    void aTableThatIsNotThereIsEmpty() {
        assertEquals(List.of(), Lexicon.rows("text", new Language("qq"), "abbreviations"));
    }

    @Test
    void commentsAndBlankLinesAreNoRows() throws java.io.IOException {
        java.io.StringReader table = new java.io.StringReader("# origin\nmr\tx\n\nmrs\t\n");
        assertEquals(List.of(List.of("mr", "x"), List.of("mrs", "")), Lexicon.rows(table));
    }
}

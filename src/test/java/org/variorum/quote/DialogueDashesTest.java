package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class DialogueDashesTest {
    @Test
    void speechBetweenDashesIsAQuotation() {
        assertEquals(List.of("— Мы скоро ответим, —"), quotes("ru", "— Мы скоро ответим, — сказал министр."));
        assertEquals(List.of("– Ми скоро відповімо, –"), quotes("uk", "– Ми скоро відповімо, – заявив міністр."));
        assertEquals(
                List.of("— We shall answer soon, —"), quotes("en", "— We shall answer soon, — said the minister."));
    }

    @Test
    void aListIsNone() {
        assertEquals(List.of(), quotes("en", "— Harbour dues\n\n— Bridge tolls, — or none"));
    }

    @Test
    void aDashInsideASentenceOpensNothing() {
        assertEquals(List.of(), quotes("en", "The minister — he said — will answer."));
    }

    @Test
    void marksInsideSpokenWordsBelongToThem() {
        assertEquals(List.of("— Это «новый» мост, —"), quotes("ru", "— Это «новый» мост, — сказал мэр."));
    }

    private static List<String> quotes(String language, String text) {
        return new MarkQuoteFinder()
                .find(Reading.of(text, new Language(language), List.of()), Field.TEXT, List.of()).stream()
                        .map(quote -> quote.span().of(text))
                        .toList();
    }
}

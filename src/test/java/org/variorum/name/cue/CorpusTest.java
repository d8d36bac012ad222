package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

/** Sentences of each language with every name in them marked, under {@code name/LANGUAGE.tsv}. */
class CorpusTest {
    private static final int FEWEST_SENTENCES = 25;

    private final CueNameFinder finder = new CueNameFinder();

    @ParameterizedTest
    @ValueSource(strings = {"de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk"})
    void everyMarkedNameIsFoundAndNothingElse(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (MarkedText sentence : corpus(language)) {
            wrong.addAll(differences(sentence, new Language(language)));
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk"})
    void everyCorpusHasSentencesWithNamesAndWithout(String language) throws IOException {
        List<MarkedText> corpus = corpus(language);
        assertTrue(corpus.size() >= FEWEST_SENTENCES);
        assertTrue(
                corpus.stream().filter(sentence -> sentence.names().isEmpty()).count() >= 3);
    }

    @Test
    void marksAreReadAway() {
        MarkedText read = MarkedText.read("So {Anna Berg=person full} left {Rome=place}.");
        assertEquals("So Anna Berg left Rome.", read.text());
        assertEquals("{[3, 12)=person full, [18, 22)=place}", plain(read.names()));
    }

    private static String plain(Map<Span, String> names) {
        StringBuilder plain = new StringBuilder("{");
        names.forEach((span, mark) -> plain.append(plain.length() > 1 ? ", " : "")
                .append("[" + span.start() + ", " + span.end() + ")=" + mark));
        return plain.append('}').toString();
    }

    private List<String> differences(MarkedText sentence, Language language) {
        Map<Span, String> found = new TreeMap<>();
        for (NameMention mention : finder.find(Reading.of(sentence.text(), language, List.of()), Field.TEXT)) {
            boolean marked = sentence.names().containsKey(mention.span());
            if (marked || (mention.form() != Form.ROLE && mention.form() != Form.DEMONYM)) {
                found.put(mention.span(), describe(mention));
            }
        }
        List<String> wrong = new ArrayList<>();
        sentence.names().forEach((span, mark) -> {
            String has = found.remove(span);
            if (has == null || !has.startsWith(mark)) {
                wrong.add(span.of(sentence.text()) + " is " + mark + ", found " + has + ": " + sentence.text());
            }
        });
        found.forEach((span, has) ->
                wrong.add(span.of(sentence.text()) + " is nothing, found " + has + ": " + sentence.text()));
        return wrong;
    }

    private static String describe(NameMention mention) {
        String role = mention.role().isEmpty() ? "" : " " + mention.role();
        return mention.kind().word() + " " + mention.form().word() + role;
    }

    private static List<MarkedText> corpus(String language) throws IOException {
        return MarkedText.lines("/name/" + language + ".tsv").stream()
                .map(MarkedText::read)
                .toList();
    }
}

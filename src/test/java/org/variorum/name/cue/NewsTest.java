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
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

/** Whole articles of each language with every name in them marked, under {@code name/news/LANGUAGE.txt}. */
class NewsTest {
    private final CueNameFinder finder = new CueNameFinder();

    /** How many of the marked names were found, with their kind, and how many names were found in all. */
    private record Figures(int right, int found, int marked) {
        Figures plus(Figures other) {
            return new Figures(right + other.right, found + other.found, marked + other.marked);
        }

        double f1() {
            return 2.0 * right / (found + marked);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cs, .93", "de, .90", "el, .95", "en, .88", "es, .93", "fr, .90", "it, .92", "nl, .88", "pl, .88", "pt, .94",
        "ro, .88", "ru, .95", "sv, .95", "tr, .88", "uk, .93"
    })
    void mostNamesOfTheNewsAreFoundAndLittleElse(String language, double least) throws IOException {
        Figures sum = new Figures(0, 0, 0);
        StringBuilder wrong = new StringBuilder();
        for (MarkedText article : articles(language)) {
            Map<Span, String> found = found(article, new Language(language));
            sum = sum.plus(count(article.names(), found));
            Map<Span, String> missed = new TreeMap<>(article.names());
            missed.entrySet().removeAll(found.entrySet());
            found.entrySet().removeAll(article.names().entrySet());
            missed.forEach((span, kind) -> wrong.append(" missed ")
                    .append(span.of(article.text()))
                    .append('=')
                    .append(kind));
            found.forEach((span, kind) -> wrong.append(" made up ")
                    .append(span.of(article.text()))
                    .append('=')
                    .append(kind));
        }
        assertTrue(sum.f1() >= least, sum + " " + sum.f1() + wrong);
    }

    @Test
    void everyLanguageHasSeveralArticles() throws IOException {
        for (String language :
                List.of("cs", "de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk")) {
            assertTrue(articles(language).size() >= 3, language);
        }
    }

    @Test
    void figuresAreOfAllArticlesTogether() {
        Figures sum = new Figures(1, 1, 2).plus(new Figures(2, 3, 2));
        assertEquals(6.0 / 8, sum.f1());
    }

    private static Figures count(Map<Span, String> marked, Map<Span, String> found) {
        int right = (int) found.entrySet().stream()
                .filter(name -> name.getValue().equals(marked.get(name.getKey())))
                .count();
        return new Figures(right, found.size(), marked.size());
    }

    private Map<Span, String> found(MarkedText article, Language language) {
        Map<Span, String> found = new TreeMap<>();
        for (NameMention mention : finder.find(Reading.of(article.text(), language, List.of()), Field.TEXT)) {
            if (mention.form() != Form.ROLE && mention.form() != Form.DEMONYM) {
                found.put(mention.span(), mention.kind().word());
            }
        }
        return found;
    }

    private static List<MarkedText> articles(String language) throws IOException {
        List<MarkedText> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        for (String line : MarkedText.lines("/name/news/" + language + ".txt")) {
            if (line.isEmpty()) {
                articles.add(MarkedText.read(article.toString()));
                article.setLength(0);
            } else {
                article.append(article.length() == 0 ? "" : "\n").append(line);
            }
        }
        articles.add(MarkedText.read(article.toString()));
        return articles;
    }
}

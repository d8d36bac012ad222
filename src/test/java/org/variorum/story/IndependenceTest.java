package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.name.Resolution;
import org.variorum.quote.Quotation;
import org.variorum.text.Span;

class IndependenceTest {
    private static final String EVENT = "Halmar Tavik Selma Brandt ferry reef tugs harbour ashore passengers ";

    private static String own(int seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(List.of((EVENT + EVENT + EVENT).split(" ")));
        words.addAll(Press.words(random, 60, false));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static List<Story.Dependence> dependences(List<Article> articles) {
        List<Story> stories = Press.group(articles);
        assertEquals(1, stories.size());
        return stories.get(0).dependences();
    }

    @Test
    void reportsInOwnWordsByDifferentHousesAreIndependent() {
        assertEquals(
                List.of(),
                dependences(List.of(
                        Press.article("a", "Daily Reef", "", "Ferry Halmar", own(1)),
                        Press.article("b", "Selma Post", "", "Ferry Halmar", own(2)))));
    }

    @Test
    void twoThatCreditOneAgencyDependOnEachOther() {
        List<Story.Dependence> found = dependences(List.of(
                Press.article("a", "Daily Reef", "", "Ferry Halmar", "SELMA (Reuters) - " + own(1)),
                Press.article("b", "Selma Post", "", "Ferry Halmar", "TAVIK (Reuters) - " + own(2))));
        assertEquals("both credit reuters", found.get(0).reason());
        assertEquals(0.5, found.get(0).p(), 1e-9);
    }

    @Test
    void oneThatOnlyCitesTheAgencyDependsLess() {
        List<Story.Dependence> found = dependences(List.of(
                Press.article("a", "Daily Reef", "", "Ferry Halmar", "SELMA (Reuters) - " + own(1)),
                Press.article("b", "Selma Post", "", "Ferry Halmar", own(2) + " Brandt told Reuters.")));
        assertEquals("both cite reuters", found.get(0).reason());
        assertTrue(found.get(0).p() < 0.5);
    }

    @Test
    void twoArticlesOfOneOutletAreNotTwoFullVoices() {
        List<Story.Dependence> found = dependences(List.of(
                Press.article("a", "Daily Reef", "", "Ferry Halmar", own(1)),
                Press.article("b", "Daily Reef", "", "Ferry Halmar", own(2))));
        assertEquals("same outlet", found.get(0).reason());
    }

    @Test
    void sharedWordingOutsideQuotationsMakesThemDependent() {
        String passage = String.join(" ", Press.words(new Random(9), 15, false));
        List<Story.Dependence> found = dependences(List.of(
                Press.article("a", "Daily Reef", "", "Ferry Halmar", own(1) + " " + passage),
                Press.article("b", "Selma Post", "", "Ferry Halmar", own(2) + " " + passage)));
        assertTrue(found.get(0).reason().startsWith("shared wording"), found.toString());
    }

    @Test
    void aSharedQuotationDoesNot() {
        String passage = String.join(" ", Press.words(new Random(9), 15, false));
        StoryGrouper grouper = new StoryGrouper(GroupingSettings.standard());
        for (int i = 1; i <= 2; i++) {
            String before = own(i) + " ";
            Article article = Press.article("a" + i, "outlet" + i, "", "Ferry Halmar", before + "\"" + passage + "\"");
            Quotation quote = new Quotation(
                    Field.TEXT,
                    new Span(before.length(), article.text().length()),
                    Quotation.Kind.FULL,
                    java.util.Optional.empty(),
                    "");
            Annotation bare = Press.bare(article);
            grouper.add(
                    article,
                    new Annotation(
                            article.id(), bare.published(), List.of(), List.of(), List.of(), List.of(quote), List.of()),
                    new Resolution(article.id(), List.of()));
        }
        assertEquals(List.of(), grouper.group().get(0).dependences());
    }

    @Test
    void theListStaysLinearWhenAThousandCreditOneAgency() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            articles.add(Press.article("a" + (1000 + i), "o" + i, "", "Ferry Halmar", "SELMA (Reuters) - " + own(i)));
        }
        int found = Press.group(articles).stream()
                .mapToInt(s -> s.dependences().size())
                .sum();
        assertTrue(found <= 1000 * 2 * Independence.MOST, "dependences: " + found);
    }
}

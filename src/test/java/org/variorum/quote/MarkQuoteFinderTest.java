package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class MarkQuoteFinderTest {
    private final QuoteFinder finder = new MarkQuoteFinder();

    /** Mentions of the names, which are persons unless "/place" stands behind them. */
    private static List<NameMention> names(String text, String names) {
        List<NameMention> mentions = new ArrayList<>();
        for (String name : names.split(";")) {
            String words = name.replace("/place", "");
            Kind kind = name.endsWith("/place") ? Kind.PLACE : Kind.PERSON;
            for (int at = text.indexOf(words); at >= 0 && !name.equals("-"); at = text.indexOf(words, at + 1)) {
                mentions.add(new NameMention(Field.TEXT, new Span(at, at + words.length()), kind, Form.FULL, ""));
            }
        }
        mentions.sort(Comparator.comparing(NameMention::span));
        return mentions;
    }

    private List<Quotation> find(String language, String text, String names) {
        return finder.find(Reading.of(text, new Language(language), List.of()), Field.TEXT, names(text, names));
    }

    private static String speaker(Quotation quote, String text) {
        return quote.speaker().map(s -> s.span().of(text)).orElse("-");
    }

    private List<String> quotesIn(String text) {
        return find("en", text, "-").stream().map(q -> q.span().of(text)).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/quote/attributions.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aQuotationHasItsKindItsSpeakerAndItsCue(
            String language,
            String text,
            String names,
            String quote,
            String kind,
            String speaker,
            String name,
            String cue) {
        List<Quotation> found = find(language, text, names);
        assertEquals(1, found.size(), () -> found.toString());
        Quotation only = found.get(0);
        assertEquals(quote, only.span().of(text));
        assertEquals(kind, only.kind().word());
        assertEquals(speaker, speaker(only, text));
        assertEquals(
                name,
                only.speaker()
                        .flatMap(Quotation.Speaker::name)
                        .map(s -> s.of(text))
                        .orElse("-"));
        assertEquals(cue, only.cue().isEmpty() ? "-" : only.cue());
    }

    @Test
    void theSecondHalfOfASplitQuotationHasTheSameSpeaker() {
        String text = "“I am tired,” Ann Lee said. “But I will stay on the bridge.”";
        assertEquals(
                List.of("Ann Lee", "Ann Lee"),
                find("en", text, "Ann Lee").stream().map(q -> speaker(q, text)).toList());
    }

    @Test
    void aSpeechOverTwoParagraphsIsOneQuotation() {
        String text = "Ann Lee said: “The pier is gone.\n\n“It will not come back.”\n\nThe hall was silent.";
        assertEquals(List.of("“The pier is gone.\n\n“It will not come back.”"), quotesIn(text));
    }

    @Test
    void aQuotationInsideAnotherIsNotListed() {
        assertEquals(List.of("“He said ‘never’ to me.”"), quotesIn("Ann Lee said: “He said ‘never’ to me.”"));
    }

    @Test
    void aStrayPairOfMarksFromTranslationIsNoQuotation() {
        assertEquals(
                List.of("“the pier is ours.”"),
                quotesIn("Lee argued that “the pier is ours.” Harbour Board “. Arlen”."));
    }

    @Test
    void aMarkWithoutPartnerSwallowsNothing() {
        assertEquals(List.of("“stays closed”"), quotesIn("The “pier is old.\n\nIt “stays closed” for now."));
    }

    @Test
    void apostrophesAndInchesAreNoQuoteMarks() {
        assertEquals(List.of(), quotesIn("The pilots’ boat, 6' 2\" wide, isn’t Lee’s in the ‘90s."));
    }

    @Test
    void straightAndCurlyMarksMayBeMixed() {
        assertEquals(List.of("\"The pier is safe,”"), quotesIn("\"The pier is safe,” Lee said."));
    }

    @Test
    void aParagraphThatIsOnlyAQuotationBelongsToTheSpeakerBefore() {
        String text = "“The pier is safe,” Ann Lee said.\n\n“Nobody needs to worry about it.”";
        assertEquals("Ann Lee", speaker(find("en", text, "Ann Lee").get(1), text));
    }

    @Test
    void aPronounLeadsToTheSubjectOfTheSentenceBeforeNotToItsObject() {
        String text = "Ann Lee met Bo Hale on the pier. “It was cold,” she said.";
        Quotation quote = find("en", text, "Ann Lee;Bo Hale").get(0);
        assertEquals(
                "Ann Lee", quote.speaker().orElseThrow().name().orElseThrow().of(text));
    }

    @Test
    void aSpokesmanIsNotTheOneHeSpeaksFor() {
        String text = "“The pier is safe,” a spokesman for Ann Lee said.";
        Quotation.Speaker speaker = find("en", text, "Ann Lee").get(0).speaker().orElseThrow();
        assertEquals("a spokesman for Ann Lee", speaker.span().of(text));
        assertTrue(speaker.name().isEmpty());
    }

    @Test
    void aWordInTheOrderOfAVerbIsNoCueIfItIsANoun() {
        String text = "The harbour of Dorn kept its sweeping demands for “harbour guarantees”.";
        assertEquals("-", speaker(find("en", text, "Dorn/place").get(0), text));
    }

    @Test
    void quotationsStandInOrderAndDoNotOverlapWhateverTheMarks() {
        String[] pieces = {
            "“", "”", "\"", "«", "»", "„", "‘", "’", " ", " ", "Lee", "said", "a", ".", ",", ":", "\n", "he", "—",
            "who", "and"
        };
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (Quotation quote : find("en", text.toString(), "Lee")) {
                assertTrue(quote.span().start() >= end, text::toString);
                end = quote.span().end();
            }
        }
    }
}

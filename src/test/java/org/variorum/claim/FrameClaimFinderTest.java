package org.variorum.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.MarkQuoteFinder;
import org.variorum.quote.Quotation;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class FrameClaimFinderTest {
    private final ClaimFinder finder = new FrameClaimFinder();

    /** Mentions of the names, which are places unless "/person" stands behind them. */
    private static List<NameMention> names(String text, String names) {
        List<NameMention> mentions = new ArrayList<>();
        for (String name : names.split(";")) {
            String words = name.replace("/person", "");
            Kind kind = name.endsWith("/person") ? Kind.PERSON : Kind.PLACE;
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                mentions.add(new NameMention(Field.TEXT, new Span(at, at + words.length()), kind, Form.FULL, ""));
            }
        }
        mentions.sort(Comparator.comparing(NameMention::span));
        return mentions;
    }

    private List<Claim> find(String language, String text, String names) {
        Reading reading = Reading.of(text, new Language(language), List.of());
        List<NameMention> mentions = names(text, names);
        List<Quotation> quotes = new MarkQuoteFinder().find(reading, Field.TEXT, mentions);
        return finder.find(reading, Field.TEXT, mentions, quotes);
    }

    /** "agent class patient +stance by holder", as in the table of examples. */
    private static String words(Claim claim, String text) {
        String sign = claim.polarity() == Claim.Polarity.POSITIVE ? "+" : "-";
        String holder = claim.holder().map(span -> " by " + span.of(text)).orElse("");
        return claim.proposition() + " " + sign + claim.stance().word() + holder;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/claim/claims.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aClauseClaimsNoMoreThanItSays(String language, String text, String names, String claims) {
        String found = find(language, text, names).stream()
                .map(claim -> words(claim, text))
                .collect(Collectors.joining("; "));
        assertEquals(claims, found.isEmpty() ? "-" : found);
    }

    /** The frames of a text with the first name as A and the second as B. */
    private String frames(String language, String text, String a, String b) {
        return find(language, text, a + ";" + b).stream()
                .map(claim -> words(claim, text).replace(a, "A").replace(b, "B"))
                .collect(Collectors.joining("; "));
    }

    @Test
    void oneReportIsOneFrameInFourLanguages() {
        String accused = "A accuse B +asserts";
        assertEquals(accused, frames("en", "On Monday Norland accused Sundria.", "Norland", "Sundria"));
        assertEquals(accused, frames("de", "Am Montag hat Norland Sundria beschuldigt.", "Norland", "Sundria"));
        assertEquals(accused, frames("ru", "Норландия обвинила Сундрию.", "Норландия", "Сундрию"));
        assertEquals(accused, frames("uk", "Норландія звинуватила Сундрію.", "Норландія", "Сундрію"));
        String silent = "A respond B -contradicts";
        assertEquals(silent, frames("en", "Norland has not responded to Sundria.", "Norland", "Sundria"));
        assertEquals(silent, frames("de", "Norland hat auf Sundria nicht reagiert.", "Norland", "Sundria"));
    }

    @Test
    void aPassiveIsTheSameFrameInFourLanguages() {
        String attacked = "A attack B +asserts";
        assertEquals(attacked, frames("en", "Sundria was attacked by Norland.", "Norland", "Sundria"));
        assertEquals(attacked, frames("de", "Sundria ist von Norland angegriffen worden.", "Norland", "Sundria"));
        assertEquals(attacked, frames("fr", "Sundria a été attaquée par Norland.", "Norland", "Sundria"));
        assertEquals(attacked, frames("es", "Sundria fue atacada por Norland.", "Norland", "Sundria"));
    }

    @Test
    void whatIsDeniedIsNeverAsserted() {
        String text = "The ministry of Norland on Tuesday denied that it had responded to Sundria.";
        assertTrue(find("en", text, "Norland;Sundria").stream()
                .noneMatch(claim -> claim.polarity() == Claim.Polarity.POSITIVE));
    }

    @Test
    void heIsTheHolderOfTheSentenceBefore() {
        String text = "Olsen said Norland had attacked Sundria. He said Sundria had bombed Norland.";
        assertEquals(
                "Olsen",
                find("en", text, "Olsen/person;Norland;Sundria")
                        .get(1)
                        .holder()
                        .orElseThrow()
                        .of(text));
    }

    @Test
    void itIsTheSubjectOfTheSentenceBefore() {
        String text = "Norland is at war. It attacked Sundria.";
        assertEquals(
                "Norland attack Sundria +asserts",
                words(find("en", text, "Norland;Sundria").get(0), text));
    }

    @Test
    void theSpanOfAClaimHoldsItsRolesAndItsPredicate() {
        String text = "On Monday Norland also attacked the ships of Sundria again.";
        assertEquals(
                "Norland also attacked the ships of Sundria",
                find("en", text, "Norland;Sundria").get(0).span().of(text));
    }

    @Test
    void claimsStandInOrderAndInsideTheTextWhateverTheWords() {
        String[] pieces = {
            "Norland",
            "Sundria",
            "said",
            "that",
            "denied",
            "attack",
            "attacked",
            "attacking",
            "to",
            "of",
            "has",
            "not",
            "was",
            "by",
            "failed",
            "planning",
            "response",
            "received",
            "a",
            "from",
            ",",
            ".",
            "“",
            "”",
            "it",
            "told",
            "if"
        };
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            int start = 0;
            for (Claim claim : find("en", text.toString(), "Norland;Sundria")) {
                assertTrue(claim.span().start() >= start && claim.span().end() <= text.length(), text::toString);
                assertTrue(claim.agent().isPresent() || claim.patient().isPresent(), text::toString);
                assertEquals(claim.polarity() == Claim.Polarity.NEGATIVE, claim.stance() == Claim.Stance.CONTRADICTS);
                start = claim.span().start();
            }
        }
    }
}

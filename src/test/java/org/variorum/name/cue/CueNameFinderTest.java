package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class CueNameFinderTest {
    private final CueNameFinder finder = new CueNameFinder();

    private List<NameMention> find(String text) {
        return finder.find(Reading.of(text, Language.ENGLISH, List.of()), Field.TEXT);
    }

    /** What was found, as "words kind form role", one a line. */
    private String found(String text) {
        StringBuilder lines = new StringBuilder();
        for (NameMention m : find(text)) {
            lines.append(m.span().of(text))
                    .append(" | ")
                    .append(m.kind().word())
                    .append(' ')
                    .append(m.form().word());
            lines.append(m.role().isEmpty() ? "" : " " + m.role()).append('\n');
        }
        return lines.toString().strip();
    }

    private void assertHas(String text, String line) {
        String all = found(text);
        assertTrue(all.lines().anyMatch(line::equals), () -> all + "\nlacks\n" + line);
    }

    private void assertLacks(String text, String start) {
        String all = found(text);
        assertTrue(all.lines().noneMatch(l -> l.startsWith(start)), all);
    }

    @Test
    void aTitleShowsAPersonAndIsNoPartOfTheName() {
        assertHas(
                "Yesterday Foreign Minister Oleg Tereshkin met reporters.",
                "Oleg Tereshkin | person full foreign minister");
    }

    @Test
    void aRoleAfterACommaBelongsToTheName() {
        assertHas("Karel Oosten, the ministry spokesman, denied it.", "Karel Oosten | person full spokesperson");
    }

    @Test
    void aRoleBeforeACommaBelongsToTheName() {
        assertHas("The ambassador, Anna Lindholm, delivered it.", "Anna Lindholm | person full ambassador");
    }

    @Test
    void mrShowsAPersonButIsNoRole() {
        assertHas("They asked Mr Tereshkin twice.", "Tereshkin | person last");
    }

    @Test
    void aLastNameIsKnownFromTheFullNameElsewhere() {
        assertHas("Anna Lindholm arrived on Monday. Later Lindholm left.", "Lindholm | person last");
    }

    @Test
    void thePeopleBeforeATitleIsADemonym() {
        assertEquals(
                "Russian | place demonym\nOleg Tereshkin | person full president",
                found("Then Russian President Oleg Tereshkin spoke."));
    }

    @Test
    void anOrganizationIsKnownByItsLastWord() {
        assertHas(
                "She works for the Norvanian Shipping Corporation today.",
                "Norvanian Shipping Corporation | organization full");
    }

    @Test
    void aNewspaperNamedAfterACityIsNoPlace() {
        assertEquals(
                "Washington Herald Tribune | organization full",
                found("It was the Washington Herald Tribune that wrote it."));
    }

    @Test
    void anAcronymIsAnOrganization() {
        assertHas("Officials of the UNRA were there.", "UNRA | organization acronym");
    }

    @Test
    void countriesAndCitiesArePlaces() {
        assertHas("He flew from Norway to Berlin.", "Norway | place full");
        assertHas("He lives in Berlin now.", "Berlin | place full");
    }

    @Test
    void aCapitalThatActsStandsForItsGovernment() {
        assertHas("In the end Moscow denied the report.", "Moscow | place metonym");
        assertHas("The talks were held in Moscow on Friday.", "Moscow | place full");
    }

    @Test
    void anUnnamedRoleIsAMention() {
        assertHas(
                "It was the Russian ambassador who objected.",
                "the Russian ambassador | person role russian ambassador");
        assertHas(
                "Earlier a ministry spokeswoman declined to comment.",
                "a ministry spokeswoman | person role ministry spokesperson");
    }

    @Test
    void officialBeforeANounIsNoRole() {
        assertLacks("They await its official response.", "its official");
    }

    @Test
    void aCommonWordThatOpensASentenceIsNoName() {
        assertEquals("", found("Reports were scarce. However, nobody complained."));
    }

    @Test
    void aHeadlineProvesNothing() {
        assertEquals("", found("Why Nobody Can Find The Missing Letters Before Dawn"));
    }

    @Test
    void monthsAndDaysAreNoNames() {
        assertEquals("", found("They met on Tuesday and again in May."));
    }

    @Test
    void anAdjectiveMadeFromANameIsNoName() {
        assertLacks("The NATO-led mission went on.", "NATO");
    }

    @Test
    void initialsAndHyphensBelongToTheName() {
        assertHas("They chose J. R. Templeton and Linda Berg-Holm.", "J. R. Templeton | person full");
        assertHas("They chose J. R. Templeton and Linda Berg-Holm.", "Linda Berg-Holm | person full");
    }

    @Test
    void thePossessiveIsNoPartOfTheName() {
        assertHas("It was Anna Lindholm's idea.", "Anna Lindholm | person full");
    }

    @Test
    void anAliasIsToldAsOne() {
        assertHas("They want to join the Atlantic Alliance soon.", "Atlantic Alliance | organization alias");
    }

    @Test
    void russianNamesAreFoundByTheirGivenName() {
        String text = "Об этом заявил Сергей Терешкин на встрече.";
        List<NameMention> found = finder.find(Reading.of(text, new Language("ru"), List.of()), Field.TEXT);
        assertEquals("Сергей Терешкин", found.get(0).span().of(text));
        assertEquals(Kind.PERSON, found.get(0).kind());
    }

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(List.of(), find(""));
        assertEquals(List.of(), find(" \n . , "));
    }

    @Test
    void mentionsAreInOrderAndApartWhateverTheText() {
        Random random = new Random(5);
        String[] words = {
            "The",
            "Anna",
            "Berg",
            "NATO",
            "of",
            "Bank",
            "the",
            "U.S.",
            "Russian",
            "-",
            "'s",
            ",",
            ".",
            "\n",
            "President",
            "J.",
            "12",
            "ambassador",
            "О́лег",
            "\uD83D\uDE00",
            "(",
            "said"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (NameMention mention : find(text.toString())) {
                assertTrue(mention.span().start() >= end && mention.span().length() > 0, text::toString);
                end = mention.span().end();
            }
        }
    }

    @Test
    void aTextOfCapitalsTakesNoLongerThanItsLength() {
        assertTrue(find("ABC ".repeat(20_000)).size() <= 20_000);
        assertTrue(find("Anna Berg of the Bank of ".repeat(4_000)).stream().allMatch(m -> m.form() != Form.ROLE));
    }
}

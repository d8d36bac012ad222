package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

class QuantityFinderTest {
    private final FigureFinder finder = new QuantityFinder();

    private List<FigureMention> find(String language, String text, List<NameMention> names, List<Span> taken) {
        return finder.find(Reading.of(text, new Language(language), List.of()), Field.TEXT, names, taken);
    }

    private static NameMention name(String text, String words, Kind kind, Form form) {
        int at = text.indexOf(words);
        return new NameMention(Field.TEXT, new Span(at, at + words.length()), kind, form, "");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/figure/quantities.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aQuantityHasItsIntervalQualifierUnitAndWhatItCounts(
            String language,
            String text,
            String figure,
            double low,
            double high,
            String qualifier,
            String unit,
            String counts) {
        List<FigureMention> found = find(language, text, List.of(), List.of());
        assertEquals(1, found.size(), () -> found.toString());
        FigureMention mention = found.get(0);
        assertEquals(figure, mention.span().of(text));
        assertEquals(low, mention.low(), Math.abs(low) * 1e-9);
        assertEquals(high, mention.high(), Math.abs(low) * 1e-9);
        assertEquals(qualifier, mention.qualifier().word());
        assertEquals(unit.equals("-") ? "" : unit, mention.unit());
        assertEquals(counts.equals("-") ? "" : counts, mention.counts());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/figure/no-figures.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void aNumberThatOnlyNamesSomethingIsNoFigure(String language, String text) {
        assertEquals(List.of(), find(language, text, List.of(), List.of()));
    }

    @Test
    void aNumberInsideADateIsNoFigure() {
        String text = "The ferry left on 14 March with 30 passengers.";
        Span date = new Span(text.indexOf("14"), text.indexOf("14") + "14 March".length());
        List<FigureMention> found = find("en", text, List.of(), List.of(date));
        assertEquals(List.of("30"), found.stream().map(f -> f.span().of(text)).toList());
    }

    @Test
    void aNumberInsideANameIsNoFigure() {
        String text = "Twelve Oaks is empty.";
        assertEquals(List.of(), find("en", text, List.of(name(text, "Twelve Oaks", Kind.PLACE, Form.FULL)), List.of()));
    }

    @Test
    void milesCoverTheKilometresThatRoundToThem() {
        FigureMention miles =
                find("en", "It is 36 miles away.", List.of(), List.of()).get(0);
        assertTrue(miles.low() < 58_000 && 58_000 < miles.high());
        assertEquals("m", miles.unit());
    }

    @Test
    void theSailorsOfWhomAreTheActorAndTheHarbourTheyEnterIsThePlace() {
        String text = "Olsen said 300 Norlandic sailors were stranded in Arlen.";
        List<NameMention> names = List.of(
                name(text, "Olsen", Kind.PERSON, Form.LAST),
                name(text, "Norlandic", Kind.PLACE, Form.DEMONYM),
                name(text, "Arlen", Kind.PLACE, Form.FULL));
        FigureMention figure = find("en", text, names, List.of()).get(0);
        assertEquals(Optional.of("Norlandic"), figure.actor().map(s -> s.of(text)));
        assertEquals(Optional.of("Arlen"), figure.place().map(s -> s.of(text)));
        assertEquals(Optional.of("Olsen"), figure.holder().map(s -> s.of(text)));
    }

    @Test
    void whoeverIsAccusedIsTheActorAndTheAccuserTheHolder() {
        String text = "Sundria accused Norland of massing 5,000 troops.";
        List<NameMention> names =
                List.of(name(text, "Sundria", Kind.PLACE, Form.FULL), name(text, "Norland", Kind.PLACE, Form.FULL));
        FigureMention figure = find("en", text, names, List.of()).get(0);
        assertEquals(Optional.of("Norland"), figure.actor().map(s -> s.of(text)));
        assertEquals(Optional.of("Sundria"), figure.holder().map(s -> s.of(text)));
    }

    @Test
    void whoeverIsThreatenedWithShipsDoesNotOwnThem() {
        String text = "Norland threatened Sundria with 100 ships.";
        List<NameMention> names =
                List.of(name(text, "Norland", Kind.PLACE, Form.FULL), name(text, "Sundria", Kind.PLACE, Form.FULL));
        FigureMention figure = find("en", text, names, List.of()).get(0);
        assertEquals(Optional.of("Norland"), figure.actor().map(s -> s.of(text)));
    }

    @Test
    void figuresStandInOrderDoNotOverlapAndStayInsideTheText() {
        String[] pieces = {
            "3",
            ",",
            "000",
            "million",
            "$",
            "%",
            "-",
            "two",
            "of",
            "the",
            "more than",
            "between",
            "and",
            ".",
            "half a",
            "km",
            "dozens",
            "first",
            "all",
            "boats",
            "(",
            "\n",
            "third",
            "twenty",
            "1.5",
            "€",
            "to"
        };
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            List<Span> spans = new ArrayList<>();
            find("en", text.toString(), List.of(), List.of()).forEach(f -> {
                assertTrue(f.low() <= f.high(), () -> text + ": " + f);
                spans.add(f.span());
            });
            for (int i = 1; i < spans.size(); i++) {
                assertTrue(spans.get(i - 1).end() <= spans.get(i).start(), text::toString);
            }
        }
    }

    @Test
    void theSameTextGivesTheSameFiguresTwice() {
        String text = "Some 20 to 30 boats and two-thirds of the 400 nets were lost.";
        assertEquals(find("en", text, List.of(), List.of()), find("en", text, List.of(), List.of()));
    }
}

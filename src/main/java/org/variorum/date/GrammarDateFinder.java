package org.variorum.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.date.calendar.Modifiers;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.grammar.Chart;
import org.variorum.date.grammar.Cues;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Grammar;
import org.variorum.date.grammar.Lexer;
import org.variorum.date.grammar.MentionChooser;
import org.variorum.date.grammar.NumericOrder;
import org.variorum.date.grammar.Piece;
import org.variorum.date.grammar.Rule;
import org.variorum.date.grammar.Slot;
import org.variorum.date.grammar.Speech;
import org.variorum.date.grammar.Vocabulary;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Finds time expressions with the grammar of {@code lexicon/date/und/rules.tsv} and the words of the text's language,
 * and resolves them against
 * the article's own day, never against today. A new language is a folder of lexicons and nothing else. Stateless,
 * safe to share between
 * threads; time in proportion to the length of the text.
 */
public final class GrammarDateFinder implements DateFinder {
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1); // to see whether an expression has any value

    private final Resolver resolver = new Resolver();

    @Override
    public List<DateMention> find(Reading reading, Field field, Optional<Days> published, String url) {
        if (reading.tokens().isEmpty()) {
            return List.of();
        }
        boolean[] wall = walls(reading);
        Vocabulary words = Vocabulary.of(reading.language());
        Grammar grammar = Grammar.shared();
        Chart chart =
                new Chart(grammar, reading.tokens(), wall, new Lexer(grammar, words).pieces(reading.tokens(), wall));
        boolean[] sentences = sentences(reading);
        Cues cues = new Cues(chart, sentences);
        MentionChooser chooser = new MentionChooser(chart, reading.tokens(), cues);
        LocalDate day = published.map(Days::earliest).orElse(SOME_DAY);
        boolean dayFirst = HostHabit.dayFirst(url).orElse(!words.monthFirst());
        NumericOrder order = NumericOrder.of(chart, reading.tokens(), dayFirst, published.map(Days::latest));
        List<Piece> pieces = chooser.choose(order.dayFirst(), piece -> resolver.sensible(piece, day));
        OtherReadings others = new OtherReadings(chart, order, resolver, day);
        Timeline timeline =
                new Timeline(pieces, resolver, cues, new Speech(chart, reading.tokens(), sentences, wall), sentences);
        List<DateMention> found = new ArrayList<>();
        List<Resolver.Resolved> early = timeline.resolve(published.map(Days::earliest));
        List<Resolver.Resolved> late =
                published.filter(days -> !days.earliest().equals(days.latest())).isPresent()
                        ? timeline.resolve(published.map(Days::latest))
                        : early;
        for (int i = 0; i < pieces.size(); i++) {
            if (!(early.get(i).value() instanceof TimeValue.Unknown)
                    || (published.isEmpty() && timeline.hangs(pieces.get(i)))) {
                found.addAll(mentions(
                        reading,
                        field,
                        pieces.get(i),
                        early.get(i),
                        late.get(i),
                        others.of(pieces.get(i), early.get(i))));
            }
        }
        return List.copyOf(found);
    }

    /** Before which tokens nothing goes on: the starts of paragraphs. */
    private static boolean[] walls(Reading reading) {
        boolean[] wall = new boolean[reading.tokens().size()];
        int paragraph = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.paragraph() != paragraph && sentence.firstToken() < wall.length) {
                wall[sentence.firstToken()] = true;
                paragraph = sentence.paragraph();
            }
        }
        return wall;
    }

    /** Which tokens start a sentence. */
    private static boolean[] sentences(Reading reading) {
        boolean[] starts = new boolean[reading.tokens().size()];
        reading.sentences().stream()
                .filter(sentence -> sentence.firstToken() < starts.length)
                .forEach(sentence -> starts[sentence.firstToken()] = true);
        return starts;
    }

    /**
     * A piece as mentions: itself and, as ISO-TimeML has it, the two ends of a range beside the whole. These have
     * values
     * but no days of their own, because the whole covers them. Two of a list that are no neighbours are no whole.
     */
    private static List<DateMention> mentions(
            Reading reading,
            Field field,
            Piece piece,
            Resolver.Resolved early,
            Resolver.Resolved late,
            Optional<DateMention.Other> other) {
        DateMention whole = mention(reading, field, piece, early, late, other);
        if (!(early.value() instanceof TimeValue.Interval range)) {
            return List.of(whole);
        }
        boolean listed = piece.says().is(Slot.LIST, 1) && !range.closed();
        List<DateMention> mentions = new ArrayList<>(listed ? List.of() : List.of(whole));
        List<TimeValue.Instant> values = List.of(range.from(), range.to());
        for (int i = 0; i < piece.ends().size(); i++) {
            Features says = piece.ends().get(i).says();
            boolean known = !whole.value().isEmpty();
            mentions.add(new DateMention(
                    field,
                    span(reading, piece.ends().get(i)),
                    says.has(Slot.HOUR) ? DateMention.Type.TIME : DateMention.Type.DATE,
                    known ? timex(says, values.get(i)) : "",
                    mod(says),
                    listed && known ? values.get(i).days() : Optional.empty(),
                    whole.anchor(),
                    whole.rule()));
        }
        return mentions;
    }

    private static String timex(Features says, TimeValue.Instant end) {
        return says.has(Slot.REF) ? Slot.REF.symbol(says.get(Slot.REF)) : end.timex();
    }

    private static Span span(Reading reading, Piece piece) {
        List<Token> tokens = reading.tokens();
        return new Span(
                tokens.get(piece.start()).start(), tokens.get(piece.end() - 1).end());
    }

    private static String mod(Features says) {
        return says.has(Slot.MOD) ? Slot.MOD.symbol(says.get(Slot.MOD)) : "";
    }

    private static DateMention mention(
            Reading reading,
            Field field,
            Piece piece,
            Resolver.Resolved early,
            Resolver.Resolved late,
            Optional<DateMention.Other> other) {
        Rule rule = piece.rule().orElseThrow();
        boolean same = early.value().timex().equals(late.value().timex());
        Optional<Days> days = early.value().days().flatMap(a -> late.value()
                .days()
                .map(b -> new Days(
                        a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
                        a.latest().isAfter(b.latest()) ? a.latest() : b.latest())));
        boolean range = early.value() instanceof TimeValue.Interval; // its ends have each their own modifier
        String mod = range ? "" : mod(piece.says());
        DateMention.Type type =
                DateMention.Type.valueOf(rule.type().orElseThrow().name());
        boolean clock = piece.says().has(Slot.HOUR) || piece.says().has(Slot.PART);
        return new DateMention(
                field,
                span(reading, piece),
                type == DateMention.Type.DATE && clock ? DateMention.Type.TIME : type,
                same ? early.value().timex() : "",
                mod,
                days.map(d -> Modifiers.narrowed(d, mod)),
                same && early.anchor().equals(late.anchor())
                        ? early.anchor().map(LocalDate::toString).orElse("")
                        : "",
                rule.name(),
                same ? other : Optional.empty());
    }
}

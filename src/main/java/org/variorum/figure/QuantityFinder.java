package org.variorum.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Finds quantities by number, magnitude, unit, qualifier and counted noun. Numbers that are part of a name, a date or a
 * label are none. An exact number gives {@code low == high}; "more than N" gives N to 2 N, "nearly N" 0.9 N to N,
 * "about N" plus or minus a tenth, "up to N" 0 to N, "thousands" 1,000 to 100,000, "all" 1 to infinity; a number in a
 * unit that had to be converted covers what rounds to it. A share in words ("two-thirds") is given in per cent, the age
 * of somebody named in years.
 * Stateless, safe to share between threads; linear.
 */
public final class QuantityFinder implements FigureFinder {
    private static final int LONGEST_SENTENCE =
            300; // tokens; in longer ones nobody's name is near enough to tell who is meant

    @Override
    public List<FigureMention> find(Reading reading, Field field, List<NameMention> names, List<Span> taken) {
        FigureWords words = FigureWords.of(reading.language());
        FigureParties parties = FigureParties.of(words);
        AgeReader ages = AgeReader.of(words);
        QuantityReader exact = new QuantityReader(reading.tokens(), words);
        LooseQuantityReader loose = new LooseQuantityReader(reading.tokens(), words, exact);
        BitSet blocked = blocked(reading, names, taken);
        List<FigureMention> found = new ArrayList<>();
        int firstName = 0;
        for (Sentence sentence : reading.sentences()) {
            int lastName = firstName;
            while (lastName < names.size()
                    && names.get(lastName).span().start() < sentence.span().end()) {
                lastName++;
            }
            boolean tooLong = sentence.endToken() - sentence.firstToken() > LONGEST_SENTENCE;
            List<NameMention> near = tooLong ? List.of() : names.subList(firstName, lastName);
            List<FigureMention> aged = ages.in(reading.tokens(), sentence, field, near);
            found.addAll(aged);
            List<Quantity> quantities = quantities(sentence, exact, loose, blocked);
            if (!quantities.isEmpty()) {
                Optional<NameMention> holder = parties.holder(reading.tokens(), sentence, near);
                for (Quantity quantity : quantities) {
                    Span span = span(reading, quantity);
                    if (aged.stream().noneMatch(age -> age.span().overlaps(span))) {
                        found.add(mention(
                                field, span, quantity, parties.of(reading.tokens(), sentence, span, near, holder)));
                    }
                }
            }
            firstName = lastName;
        }
        found.sort(Comparator.comparing(FigureMention::span));
        return List.copyOf(found);
    }

    private static List<Quantity> quantities(
            Sentence sentence, QuantityReader exact, LooseQuantityReader loose, BitSet blocked) {
        List<Quantity> quantities = new ArrayList<>();
        int free = sentence.firstToken();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (blocked.get(i)) {
                free = i + 1;
                continue;
            }
            int clear = blocked.nextSetBit(i);
            int limit = clear < 0 ? sentence.endToken() : Math.min(clear, sentence.endToken());
            int at = i;
            int first = free;
            Optional<Quantity> quantity = loose.at(at, first, sentence.endToken())
                    .filter(q -> q.to() <= limit)
                    .or(() -> exact.at(at, first, sentence.endToken()).filter(q -> q.to() <= limit));
            if (quantity.isPresent()) {
                quantities.add(quantity.get());
                i = quantity.get().to() - 1;
                free = i + 1;
            }
        }
        return quantities;
    }

    /** Tokens that belong to a name or a date. */
    private static BitSet blocked(Reading reading, List<NameMention> names, List<Span> taken) {
        List<Span> spans = new ArrayList<>(taken);
        names.forEach(name -> spans.add(name.span()));
        spans.sort(Comparator.naturalOrder());
        BitSet blocked = new BitSet(reading.tokens().size());
        int next = 0;
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            while (next < spans.size() && spans.get(next).end() <= tokens.get(i).start()) {
                next++;
            }
            if (next < spans.size() && spans.get(next).overlaps(tokens.get(i).span())) {
                blocked.set(i);
            }
        }
        return blocked;
    }

    private static Span span(Reading reading, Quantity quantity) {
        return reading.tokens()
                .get(quantity.from())
                .span()
                .cover(reading.tokens().get(quantity.to() - 1).span());
    }

    private static FigureMention mention(Field field, Span span, Quantity quantity, FigureParties.Parties parties) {
        return new FigureMention(
                field,
                span,
                quantity.values().low(),
                quantity.values().high(),
                quantity.qualifier(),
                quantity.unit().name(),
                quantity.counts(),
                parties.actor(),
                parties.place(),
                parties.holder());
    }
}

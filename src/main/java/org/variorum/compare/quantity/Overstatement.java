package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.article.Field;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Passage;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * "All officials have confirmed" where the other articles have an official: the usual slip of a translation that lost its article. Immutable.
 *
 * @param article index of the witness that says so
 * @param field which text the span points into
 * @param span from the quantifier to the noun
 * @param likely the noun with a word for one, as another article prints it
 * @param against indexes of the witnesses that have one, ascending
 */
public record Overstatement(
        int article, Field field, Span span, String likely, List<Integer> against) {
    /** Class of the nouns for those who speak to the press. */
    private static final String OFFICIAL = "official";
    /** Words from the quantifier to its noun, from a word for one to its noun, and from the noun to the verb of saying. */
    private static final int REACH = 4;
    /** Independent voices that must have one. */
    private static final double VOICES = 1.9;
    /** Weight of shared stems that tells that two sentences speak of the same, where they name nobody in common. */
    private static final double SAME_MATTER = 1;

    /** All of them in a story, in the order of its articles. */
    public static List<Overstatement> in(Witnesses witnesses) {
        List<Overstatement> found = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            for (FigureMention figure : witness.annotation().figures()) {
                if (figure.qualifier() == Qualifier.ALL) {
                    noun(witness, figure).flatMap(span -> contradicted(witnesses, witness, figure, span)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The span up to a noun for officials that a verb of saying follows. */
    private static Optional<Span> noun(Witness witness, FigureMention figure) {
        Counted counted = Counted.of(witness.article().language());
        String text = witness.article().in(figure.field());
        int end = witness.passage(figure.field(), figure.span())
                .map(passage -> passage.span().end())
                .orElse(figure.span().end());
        List<Token> words = words(text, figure.span().start(), end);
        for (int i = 1; i < words.size() && i <= REACH; i++) {
            if (official(counted, words.get(i))) {
                boolean says = words.subList(i + 1, Math.min(words.size(), i + 1 + REACH)).stream()
                        .anyMatch(word -> counted.saying(word.lower()));
                int noun = figure.span().start() + words.get(i).end();
                return says ? Optional.of(new Span(figure.span().start(), noun)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Overstatement> contradicted(
            Witnesses witnesses, Witness speaker, FigureMention figure, Span span) {
        List<Integer> against = new ArrayList<>();
        List<String> ones = new ArrayList<>();
        for (Witness other : witnesses.all()) {
            if (other.index() != speaker.index() && other.article().language().equals(speaker.article().language())) {
                one(witnesses, speaker, figure.field(), span, other).ifPresent(one -> {
                    against.add(other.index());
                    ones.add(one);
                });
            }
        }
        if (witnesses.voices(against) < VOICES) {
            return Optional.empty();
        }
        String noun = lastWord(speaker.words(figure.field(), span));
        String likely = ones.stream()
                .filter(one -> noun.startsWith(lastWord(one)))
                .findFirst()
                .orElse(ones.get(0));
        return Optional.of(new Overstatement(speaker.index(), figure.field(), span, likely, against));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** The words with which another article has one official of the same country speak of the same matter. */
    private static Optional<String> one(
            Witnesses witnesses, Witness speaker, Field field, Span span, Witness other) {
        Optional<Passage> own = speaker.passage(field, span);
        for (Passage passage : own.isEmpty() ? List.<Passage>of() : other.passages(Field.TEXT)) {
            if (!sameMatter(witnesses, speaker, field, own.get(), other, passage)) {
                continue;
            }
            Optional<Span> one = single(other, passage);
            Set<String> country = speaker.placesIn(field, span);
            Set<String> theirs = one.map(phrase -> other.placesIn(Field.TEXT, phrase)).orElse(Set.of());
            if (one.isPresent() && (theirs.isEmpty() || country.isEmpty() || country.stream().anyMatch(theirs::contains))) {
                return one.map(phrase -> other.words(Field.TEXT, phrase));
            }
        }
        return Optional.empty();
    }

    /** The first "a ... official" of a passage. */
    private static Optional<Span> single(Witness witness, Passage passage) {
        Counted counted = Counted.of(witness.article().language());
        int from = passage.span().start();
        List<Token> words = words(witness.article().text(), from, passage.span().end());
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; counted.singular(words.get(i).lower()) && j < words.size() && j <= i + REACH; j++) {
                if (official(counted, words.get(j))) {
                    return Optional.of(new Span(
                            from + words.get(i).start(), from + words.get(j).end()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameMatter(
            Witnesses witnesses, Witness speaker, Field field, Passage own, Witness other, Passage passage) {
        Set<String> shared = own.keys();
        shared.retainAll(passage.keys());
        Set<String> entities = speaker.entitiesIn(field, own.span());
        entities.retainAll(other.entitiesIn(Field.TEXT, passage.span()));
        return witnesses.rarity().weight(shared) >= SAME_MATTER || (!entities.isEmpty() && !shared.isEmpty());
    }

    private static boolean official(Counted counted, Token word) {
        return counted.classOf(word.lower()).equals(OFFICIAL);
    }

    private static List<Token> words(String text, int from, int to) {
        return Reading.of(text.substring(from, to), Language.UNKNOWN, List.of()).tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .toList();
    }
}

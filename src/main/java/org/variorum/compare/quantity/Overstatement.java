package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.article.Field;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.ContentWords;
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
public record Overstatement(int article, Field field, Span span, String likely, List<Integer> against) {
    /** Class of the nouns for those who speak to the press. */
    private static final String OFFICIAL = "official";
    /** Words from the quantifier to its noun, and from a word for one to its noun. */
    private static final int REACH = 4;
    /** Words from the noun to the verb of saying: "officials of the Harbour Board of Vell said". */
    private static final int SAYING = 8;
    /** Independent voices that must have one. */
    private static final double VOICES = 1.9;
    /** Quantifiers looked at in one story, and officials they are compared with. */
    private static final int MOST_COMPARED = 300;
    /** Weight of shared stems that tells that two sentences speak of the same, where they name nobody in common. */
    private static final double SAME_MATTER = 1;

    /** An official whom another article has, with the sentence that has him. */
    private record One(Witness witness, Passage passage, Set<String> keys, Span phrase) {
        String words() {
            return witness.words(Field.TEXT, phrase);
        }
    }

    /** All of them in a story, in the order of its articles. */
    public static List<Overstatement> in(Witnesses witnesses) {
        List<Overstatement> found = new ArrayList<>();
        List<One> ones = new ArrayList<>();
        int seen = 0;
        for (Witness witness : witnesses.all()) {
            for (FigureMention figure : witness.annotation().figures()) {
                Optional<Span> noun =
                        figure.qualifier() == Qualifier.ALL ? noun(witness, figure) : Optional.<Span>empty();
                if (noun.isPresent() && seen++ < MOST_COMPARED) {
                    if (ones.isEmpty()) {
                        ones.addAll(ones(witnesses));
                    }
                    contradicted(witnesses, witness, figure.field(), noun.get(), ones)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static List<One> ones(Witnesses witnesses) {
        List<One> ones = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            witness.passages(Field.TEXT).stream()
                    .flatMap(passage -> single(witness, passage).stream()
                            .map(phrase -> new One(witness, passage, passage.keys(), phrase)))
                    .limit(Math.max(0, MOST_COMPARED - ones.size()))
                    .forEach(ones::add);
        }
        return ones;
    }

    /** The span up to a noun for officials that a verb of saying follows. */
    private static Optional<Span> noun(Witness witness, FigureMention figure) {
        Counted counted = Counted.of(witness.article().language());
        ContentWords language = ContentWords.of(witness.article().language());
        String text = witness.article().in(figure.field());
        int end = witness.passage(figure.field(), figure.span())
                .map(passage -> passage.span().end())
                .orElse(figure.span().end());
        List<Token> words = words(text, figure.span().start(), end);
        for (int i = 1; i < words.size() && i <= REACH; i++) {
            if (official(counted, words.get(i))) {
                boolean says = words.subList(i + 1, Math.min(words.size(), i + 1 + SAYING)).stream()
                        .anyMatch(word -> language.saying(word.lower()));
                int noun = figure.span().start() + words.get(i).end();
                return says ? Optional.of(new Span(figure.span().start(), noun)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Overstatement> contradicted(
            Witnesses witnesses, Witness speaker, Field field, Span span, List<One> ones) {
        Optional<Passage> own = speaker.passage(field, span);
        Set<String> country = speaker.placesIn(field, span);
        List<One> standing = ones.stream()
                .filter(one -> own.isPresent() && one.witness().index() != speaker.index())
                .filter(one -> one.witness()
                        .article()
                        .language()
                        .equals(speaker.article().language()))
                .filter(one -> sameMatter(witnesses, speaker, field, own.get(), one) && sameCountry(country, one))
                .toList();
        List<Integer> against =
                standing.stream().map(one -> one.witness().index()).distinct().toList();
        String noun = lastWord(speaker.words(field, span));
        return witnesses.voices(against) < VOICES
                ? Optional.empty()
                : standing.stream()
                        .min(Comparator.comparing((One one) -> noun.startsWith(lastWord(one.words())) ? 0 : 1)
                                .thenComparing(one -> one.witness().index()))
                        .map(one -> new Overstatement(speaker.index(), field, span, one.words(), against));
    }

    private static boolean sameCountry(Set<String> country, One one) {
        Set<String> theirs = one.witness().placesIn(Field.TEXT, one.phrase());
        return theirs.isEmpty() || country.isEmpty() || country.stream().anyMatch(theirs::contains);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
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

    private static boolean sameMatter(Witnesses witnesses, Witness speaker, Field field, Passage own, One one) {
        Set<String> shared = own.keys();
        shared.retainAll(one.keys());
        Set<String> entities = speaker.entitiesIn(field, own.span());
        entities.retainAll(one.witness().entitiesIn(Field.TEXT, one.passage().span()));
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

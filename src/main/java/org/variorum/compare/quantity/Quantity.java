package org.variorum.compare.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.wording.ContentWords;
import org.variorum.compare.wording.Passage;
import org.variorum.compare.wording.Stem;
import org.variorum.figure.FigureMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A figure with all that tells which quantity it is. Immutable.
 *
 * @param figure the figure
 * @param width how far from the printed number the true one may lie
 * @param counts class of what is counted, for people what became of them; empty if it cannot be told
 * @param toll whether it counts people by what became of them
 * @param special class of the people counted where they are not just people: miners killed may be all who were killed, or a part
 * @param actor entity that does or suffers it; empty if unknown
 * @param place entity where; empty if unknown
 * @param named everyone named in its sentence; for a headline, which stands for the whole article, everyone named in that
 * @param around stems of the words around it, the counted noun left out
 * @param behind stems of the words right behind it in their order, the counted noun left out
 * @param part whether a word beside it makes it a part of something else
 * @param quoted whether it stands in somebody's own words, which do not grow from day to day
 * @param company what its sentence tells beside it
 * @param time days that a date beside it tells; empty if none
 * @param written days on which its article was written; empty if unknown
 */
public record Quantity(
        FigureMention figure,
        Width width,
        String counts,
        boolean toll,
        String special,
        String actor,
        String place,
        Set<String> named,
        Set<String> around,
        List<String> behind,
        boolean part,
        boolean quoted,
        Company company,
        Optional<Days> time,
        Optional<Days> written) {
    /** Words on each side that tell what a figure is about. */
    private static final int REACH = 6;
    /** Words right behind a figure that make one statement of two when they are the same. */
    private static final int TAIL = 3;
    /** UTF-16 units on each side in which a date is that of the figure. */
    private static final int DATE_REACH = 50;
    /** Words behind a figure among which its noun stands: "two small island companies". */
    private static final int NOUN_REACH = 4;
    /** Letters of the longest ending of a short noun. */
    private static final int LONGEST_ENDING = 2;

    /** A figure with its surroundings in one article. */
    public static Quantity of(Witness witness, FigureMention mention) {
        Language language = witness.article().language();
        Counted counted = Counted.of(language);
        Optional<Passage> passage = witness.passage(mention.field(), mention.span());
        Optional<Passage> earlier = witness.passageBefore(mention.field(), mention.span());
        String noun = counted.classOf(mention.counts());
        Toll toll = Toll.of(language);
        String counts = passage.flatMap(
                        p -> toll.fate(witness.article().in(mention.field()), mention, noun, p, earlier))
                .orElse(noun);
        Set<String> around = new TreeSet<>();
        passage.ifPresent(p -> around.addAll(p.around(mention.span(), REACH)));
        Set<String> named = named(witness, mention, passage);
        if (named.isEmpty()
                && toll.isFate(counts)) { // "Twelve were killed." goes on with what the sentence before tells
            earlier.ifPresent(p -> around.addAll(p.keys()));
            earlier.ifPresent(p -> named.addAll(witness.entitiesIn(mention.field(), p.span())));
        }
        around.remove(ContentWords.of(language).stem(mention.counts()));
        around.removeIf(stem -> Character.isDigit(stem.codePointAt(0)));
        return new Quantity(
                mention,
                Width.of(mention),
                counts,
                toll.isFate(counts),
                counts.equals(noun) || noun.equals(Toll.PEOPLE) || counted.more(noun) ? "" : noun,
                witness.entity(mention.field(), mention.actor()),
                witness.entity(mention.field(), mention.place()),
                named,
                around,
                passage.map(p -> behind(
                                p, mention.span(), ContentWords.of(language).stem(mention.counts())))
                        .orElse(List.of()),
                Portion.of(witness, mention, counts),
                witness.isQuoted(mention.field(), mention.span()),
                Company.of(witness, mention, passage),
                passage.flatMap(p -> dateBeside(witness, mention, p.span())),
                witness.settled().published().days());
    }

    private static List<String> behind(Passage passage, Span figure, String noun) {
        return passage.stems().stream()
                .filter(stem -> stem.span().start() >= figure.end())
                .map(Stem::key)
                .filter(stem -> !stem.equals(noun))
                .limit(TAIL)
                .toList();
    }

    /** Whether a word is the noun with an ending, for nouns too short to have a stem. */
    private static boolean inflected(String word, String noun) {
        return !noun.isEmpty() && word.startsWith(noun) && word.length() <= noun.length() + LONGEST_ENDING;
    }

    private static Set<String> named(Witness witness, FigureMention mention, Optional<Passage> passage) {
        Set<String> named = new TreeSet<>();
        passage.ifPresent(p -> named.addAll(witness.entitiesIn(mention.field(), p.span())));
        if (mention.field() == Field.TITLE) {
            int end = witness.article().in(Field.TEXT).length();
            named.addAll(witness.entitiesIn(Field.TEXT, new Span(0, end)));
        }
        return named;
    }

    /** The figure as its article prints it, up to the counted noun where that follows closely: "more than 1,200 people". */
    public String shown(Witness witness) {
        return noun(witness)
                .map(noun -> witness.words(figure.field(), figure.span().cover(noun)))
                .orElse(witness.words(figure.field(), figure.span()))
                .strip();
    }

    /** The counted noun as printed behind the figure; empty if other words stand between them, or it is printed elsewhere. */
    private Optional<Span> noun(Witness witness) {
        Language language = witness.article().language();
        String text = witness.article().in(figure.field());
        int from = figure.span().end();
        int to = witness.passage(figure.field(), figure.span())
                .map(p -> p.span().end())
                .orElse(text.length());
        ContentWords words = ContentWords.of(language);
        Counted counted = Counted.of(language);
        String stem = words.stem(figure.counts());
        String kind = counted.classOf(figure.counts());
        return Reading.of(text.substring(from, Math.max(from, to)), language, List.of()).tokens().stream()
                .takeWhile(token -> token.kind() == Token.Kind.WORD)
                .limit(NOUN_REACH)
                .filter(token -> words.stem(token.lower()).equals(stem)
                        || inflected(token.lower(), figure.counts())
                        || counted.classOf(token.lower()).equals(kind))
                .findFirst()
                .map(token -> new Span(from + token.start(), from + token.span().end()));
    }

    /** The days of the date beside a figure in its sentence, if there is exactly one. */
    private static Optional<Days> dateBeside(Witness witness, FigureMention mention, Span sentence) {
        List<Days> days = witness.datesIn(mention.field(), sentence).stream()
                .filter(date -> date.span().start() < mention.span().end() + DATE_REACH
                        && mention.span().start() < date.span().end() + DATE_REACH)
                .flatMap(date -> date.days().stream())
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** Whether it is the age of somebody. */
    boolean age() {
        return counts.equals(FigureMention.AGE);
    }

    /** Whether both mean exactly the same interval. */
    public boolean equal(Quantity other) {
        return figure.low() == other.figure.low() && figure.high() == other.figure.high();
    }

    /** Whether one number can be true for both: their widths meet. */
    public boolean fits(Quantity other) {
        return width.meets(other.width);
    }

    /** Whether both count the same kind of thing and one number can be true for both. */
    public boolean sameCount(Quantity other) {
        return !counts.isEmpty() && counts.equals(other.counts) && fits(other);
    }

    /** Whether the same words follow both: "set off from the harbour gate". */
    boolean goesOnLike(Quantity other) {
        return behind.size() == TAIL && behind.equals(other.behind);
    }

    /** Whether all but one of the words that follow both are the same. */
    boolean goesOnMuchLike(Quantity other) {
        return behind.stream().filter(other.behind::contains).distinct().count() >= TAIL - 1;
    }
}

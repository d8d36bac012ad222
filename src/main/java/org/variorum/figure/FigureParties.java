package org.variorum.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Tells by or of whom a figure is, where it holds and who vouches for it, from the names in its sentence and their
 * order. Immutable, safe to share between threads.
 */
final class FigureParties {
    private static final int NEAR = 3; // tokens between a name and the verb by which it vouches
    private static final Map<Language, FigureParties> KNOWN = new ConcurrentHashMap<>();

    private final PhraseTable<String> says = new PhraseTable<>();
    private final Set<String> placeLinks = new HashSet<>();
    private final Set<String> means = new HashSet<>();

    /** The names that belong to one figure. */
    record Parties(Optional<Span> actor, Optional<Span> place, Optional<Span> holder) {}

    private FigureParties(Language language) {
        Lexicon.rows("figure", language, "says").forEach(row -> says.add(row.get(0), row.get(1)));
        Lexicon.rows("figure", language, "place_links").forEach(row -> placeLinks.add(row.get(0)));
        Lexicon.rows("figure", language, "means").forEach(row -> means.add(row.get(0)));
    }

    static FigureParties of(FigureWords words) {
        return KNOWN.computeIfAbsent(words.language(), FigureParties::new);
    }

    /** The holder of everything said in the sentence, if a name stands beside a verb of saying. */
    Optional<NameMention> holder(List<Token> tokens, Sentence sentence, List<NameMention> names) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            var verb = says.startingAt(tokens, i, sentence.endToken());
            if (verb.isEmpty()) {
                continue;
            }
            boolean before = verb.get().meaning().equals("before");
            int from = before
                    ? Math.max(sentence.firstToken(), i - NEAR)
                    : verb.get().to();
            int to = before ? i : Math.min(sentence.endToken(), verb.get().to() + NEAR);
            Optional<NameMention> holder = nameWithin(tokens, from, to, names);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    private static Optional<NameMention> nameWithin(List<Token> tokens, int from, int to, List<NameMention> names) {
        if (from >= to) {
            return Optional.empty();
        }
        Span range = tokens.get(from).span().cover(tokens.get(to - 1).span());
        return names.stream()
                .filter(name -> name.span().overlaps(range) && name.form() != Form.DEMONYM)
                .reduce((first, last) -> last);
    }

    /**
     * Actor and place of one figure.
     *
     * @param names the mentions of the sentence alone
     */
    Parties of(
            List<Token> tokens, Sentence sentence, Span figure, List<NameMention> names, Optional<NameMention> holder) {
        Optional<Span> place = Optional.empty();
        Optional<Span> before = Optional.empty();
        Optional<Span> earlier = Optional.empty();
        Optional<Span> inside = Optional.empty();
        for (NameMention name : names) {
            boolean behind = name.span().start() >= figure.end();
            boolean linked = isLinked(tokens, sentence, name.span());
            if (behind && inside.isEmpty() && name.form() == Form.DEMONYM && nearBehind(figure, name.span())) {
                inside = Optional.of(name.span());
            } else if (behind
                    && place.isEmpty()
                    && linked
                    && name.kind() == Kind.PLACE
                    && name.form() != Form.DEMONYM) {
                place = Optional.of(name.span());
            } else if (!behind && !linked && holder.filter(name::equals).isEmpty()) {
                earlier = before;
                before = Optional.of(name.span());
            }
        }
        // "threatened Sundria with 100 ships": the ships are not those of the one who stands before "with"
        Optional<Span> actor = isMeans(tokens, sentence, figure) ? earlier : before;
        return new Parties(inside.isPresent() ? inside : actor, place, holder.map(NameMention::span));
    }

    private static boolean nearBehind(Span figure, Span name) {
        return name.start() - figure.end() <= 2;
    }

    private boolean isMeans(List<Token> tokens, Sentence sentence, Span figure) {
        int at = firstFrom(tokens, sentence, figure);
        return at > sentence.firstToken() && means.contains(tokens.get(at - 1).lower());
    }

    /** Whether a word that leads to a place stands before the name, an article between them allowed. */
    private boolean isLinked(List<Token> tokens, Sentence sentence, Span name) {
        int at = firstFrom(tokens, sentence, name);
        for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - 2); i--) {
            if (placeLinks.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token of the sentence that does not start before the span. */
    private static int firstFrom(List<Token> tokens, Sentence sentence, Span span) {
        int low = sentence.firstToken();
        int high = sentence.endToken();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

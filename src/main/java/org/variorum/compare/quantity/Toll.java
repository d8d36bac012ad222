package org.variorum.compare.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.compare.wording.Passage;
import org.variorum.figure.FigureMention;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * What became of the people a figure counts: "38 people were injured" and "38 injured" count the same, which the noun alone does not say. A
 * word for it stands right behind the figure or before it, or leads up to it after a word like "toll" ("the number of injured has risen to 41"); where
 * the sentence has only the word "toll", the sentence before it tells of what. Counts
 * of special people are told apart later ("seven firefighters were injured" may be a part of all the injured). Immutable, safe to share between threads.
 */
final class Toll {
    /** Words behind a figure among which its fate stands: "people were slightly injured". */
    private static final int REACH = 4;
    /** Class of the nouns that stand for people as such. */
    static final String PEOPLE = "person";
    /** Class of the words for the number itself. */
    private static final String NUMBER = "toll";

    private static final Map<Language, Toll> READY = new ConcurrentHashMap<>();

    private final Map<String, String> classes = new TreeMap<>();
    private final Counted counted;

    private Toll(Language language) {
        counted = Counted.of(language);
        Lexicon.rows("compare", language, "fates").forEach(row -> classes.put(row.get(0), row.get(1)));
    }

    static Toll of(Language language) {
        return READY.computeIfAbsent(language, Toll::new);
    }

    /** Whether a class of counted things is the fate of people. */
    boolean isFate(String counts) {
        return !counts.equals(NUMBER) && classes.containsValue(counts);
    }

    /**
     * The fate of the people that a figure counts; empty if it counts something else or nothing tells.
     *
     * @param counts class of the counted noun, or empty
     * @param earlier the sentence before, if there is one
     */
    Optional<String> fate(
            String text, FigureMention figure, String counts, Passage passage, Optional<Passage> earlier) {
        if (!figure.unit().isEmpty() || isFate(counts)) {
            return Optional.empty();
        }
        return counts.isEmpty()
                ? before(text, figure.span(), passage.span(), earlier)
                : right(text, figure.span(), passage.span()).or(() -> behind(text, figure.span(), passage.span()));
    }

    private Optional<String> behind(String text, Span figure, Span sentence) {
        int words = 0;
        for (Token token : tokens(text, figure.end(), Math.max(figure.end(), sentence.end()))) {
            if (token.kind() != Token.Kind.WORD || words++ == REACH) {
                return Optional.empty();
            }
            String found = classes.getOrDefault(token.lower(), NUMBER);
            if (!found.equals(NUMBER)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** "killing another 12 people": the last word before the figure and what adds it; it goes before "12 people and injuring". */
    private Optional<String> right(String text, Span figure, Span sentence) {
        List<Token> before = tokens(text, Math.min(sentence.start(), figure.start()), figure.start());
        int last = before.size() - 1;
        while (last > 0 && counted.more(before.get(last).lower())) {
            last--;
        }
        Optional<String> found = last < 0
                ? Optional.empty()
                : Optional.ofNullable(classes.get(before.get(last).lower()));
        return found.filter(fate -> !fate.equals(NUMBER));
    }

    private Optional<String> before(String text, Span figure, Span sentence, Optional<Passage> earlier) {
        Set<String> here = told(text, Math.min(sentence.start(), figure.start()), figure.start());
        if (!here.remove(NUMBER)) {
            return Optional.empty();
        }
        Set<String> fates = here.isEmpty()
                ? earlier.map(p -> fates(text, p.span().start(), p.span().end()))
                        .orElse(Set.of())
                : here;
        return fates.size() == 1 ? Optional.of(fates.iterator().next()) : Optional.empty();
    }

    /** What a stretch of text tells that became of people. */
    Set<String> fates(String text, int from, int to) {
        Set<String> fates = told(text, from, to);
        fates.remove(NUMBER);
        return fates;
    }

    /** The same before a figure, but for the word that leads up to the figure itself: "and wounding another 30". */
    Set<String> fatesBefore(String text, int from, int figure, String own) {
        int end = figure;
        for (Token token : tokens(text, from, figure)) {
            if (!counted.more(token.lower())) {
                end = own.equals(classes.get(token.lower())) ? from + token.start() : figure;
            }
        }
        return fates(text, from, end);
    }

    private Set<String> told(String text, int from, int to) {
        Set<String> told = new TreeSet<>();
        for (Token token : tokens(text, from, to)) {
            Optional.ofNullable(classes.get(token.lower())).ifPresent(told::add);
        }
        return told;
    }

    private static List<Token> tokens(String text, int from, int to) {
        return Reading.of(text.substring(from, to), Language.UNKNOWN, List.of()).tokens();
    }
}

package org.variorum.compare.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * word for it stands right behind the figure or before it, or leads up to it after a word like "toll" ("the number of injured has risen to 41"). Counts
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

    private Toll(Language language) {
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
     */
    Optional<String> fate(String text, FigureMention figure, String counts, Passage passage) {
        if (!figure.unit().isEmpty() || isFate(counts)) {
            return Optional.empty();
        }
        return counts.isEmpty()
                ? before(text, figure.span(), passage.span())
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

    /** "killing 12 people": the last word before the figure and what hedges it; it goes before "12 people and injuring". */
    private Optional<String> right(String text, Span figure, Span sentence) {
        List<Token> before = tokens(text, Math.min(sentence.start(), figure.start()), figure.start());
        Optional<String> found = before.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(classes.get(before.get(before.size() - 1).lower()));
        return found.filter(fate -> !fate.equals(NUMBER));
    }

    private Optional<String> before(String text, Span figure, Span sentence) {
        boolean number = false;
        TreeSet<String> fates = new TreeSet<>();
        for (Token token : tokens(text, Math.min(sentence.start(), figure.start()), figure.start())) {
            String found = classes.getOrDefault(token.lower(), "");
            number |= found.equals(NUMBER);
            if (isFate(found)) {
                fates.add(found);
            }
        }
        return number && fates.size() == 1 ? Optional.of(fates.first()) : Optional.empty();
    }

    private static List<Token> tokens(String text, int from, int to) {
        return Reading.of(text.substring(from, to), Language.UNKNOWN, List.of()).tokens();
    }
}

package org.variorum.story.sketch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.article.Article;
import org.variorum.article.Mark;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * Recognizes news agencies that an article credits (byline, dateline, credit line, brackets near the top or the end) or cites anywhere. Those of a
 * table are known by every spelling; of any other the abbreviation is understood where a dateline has it in brackets or a credit line names it.
 * Immutable, safe to share between threads.
 */
public final class Agencies {
    private static final int LONGEST_NAME = 3; // words
    private static final int NEAR_THE_EDGE = 300; // UTF-16 units from the top or the end
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 6;

    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private record Spelling(String agency, boolean anywhere) {}

    /** Reads the table of agencies. */
    public Agencies() {
        Map<String, String> names = new HashMap<>(); // one string for each agency, however often it stands in the table
        for (List<String> row : Lexicon.rows("story", Language.UNKNOWN, "agencies")) {
            firstWords.add(row.get(0).split(" ", 2)[0]);
            String agency = names.computeIfAbsent(row.get(1), name -> name);
            spellings.put(row.get(0), new Spelling(agency, row.get(2).equals("anywhere")));
        }
    }

    /** What an outlet is called by those who credit it: its name, its initials, the agency it is. In lower case, sorted. */
    List<String> house(String source) {
        Set<String> names = new TreeSet<>(named(source, false));
        StringBuilder initials = new StringBuilder();
        for (Token token : tokens(source)) {
            if (token.capital()) {
                initials.appendCodePoint(token.text().codePointAt(0));
            }
        }
        if (initials.length() >= SHORTEST_ABBREVIATION) {
            names.add(initials.toString().toLowerCase(Locale.ROOT));
        }
        names.add(source.toLowerCase(Locale.ROOT));
        return List.copyOf(names);
    }

    /**
     * Which agencies an article leans on.
     *
     * @param house what its outlet is called
     */
    Credits read(Article article, Reading body, List<String> house) {
        Set<String> credited = new TreeSet<>(named(article.source(), false));
        if (!article.authors().isEmpty()) {
            credited.addAll(named(String.join(", ", article.authors()), true));
        }
        for (Mark mark : article.marks()) {
            if (mark.kind() == Mark.Kind.CREDIT || mark.kind() == Mark.Kind.DATELINE) {
                String words = mark.span().of(article.text());
                int bracket =
                        mark.kind() == Mark.Kind.CREDIT ? 0 : words.indexOf('('); // before it stand towns in capitals
                credited.addAll(named(words, false));
                credited.addAll(bracket < 0 ? Set.of() : named(words.substring(bracket), true));
            }
        }
        Set<String> cited = new TreeSet<>();
        List<Token> tokens = body.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Spelling> found = at(tokens, i);
            if (found.isPresent()) {
                if (i > 0 && tokens.get(i - 1).is("(") && nearTheEdge(tokens, i)) {
                    credited.add(found.get().agency());
                }
                if (found.get().anywhere()) {
                    cited.add(found.get().agency());
                }
            }
        }
        cited.addAll(credited);
        return new Credits(house, List.copyOf(credited), List.copyOf(cited));
    }

    private Set<String> named(String words, boolean abbreviations) {
        Set<String> found = new TreeSet<>();
        List<Token> tokens = tokens(words);
        List<Token> plain =
                tokens.stream().filter(t -> t.kind() == Token.Kind.WORD).toList();
        boolean shouted = plain.size() > 1 && plain.stream().allMatch(Agencies::isAbbreviation);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Spelling> known = at(tokens, i);
            if (known.isPresent()) {
                found.add(known.get().agency());
            } else if (abbreviations && !shouted && isAbbreviation(tokens.get(i))) {
                found.add(tokens.get(i).lower());
            }
        }
        return found;
    }

    private static List<Token> tokens(String words) {
        return words.isEmpty()
                ? List.of()
                : Reading.of(words, Language.UNKNOWN, List.of()).tokens();
    }

    private static boolean isAbbreviation(Token token) {
        int length = token.text().length();
        return token.kind() == Token.Kind.WORD
                && length >= SHORTEST_ABBREVIATION
                && length <= LONGEST_ABBREVIATION
                && token.text().codePoints().allMatch(Character::isUpperCase);
    }

    /** The longest spelling that starts at a token; capital letters must agree, for "pap" is no agency. */
    private Optional<Spelling> at(List<Token> tokens, int at) {
        if (!firstWords.contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        Optional<Spelling> found = Optional.empty();
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = at; i < tokens.size() && count < LONGEST_NAME; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                words.append(count++ == 0 ? "" : " ").append(token.text());
                Spelling longer = spellings.get(words.toString());
                found = longer == null ? found : Optional.of(longer);
            } else if (count == 0 || !token.is("-")) {
                break;
            }
        }
        return found;
    }

    private static boolean nearTheEdge(List<Token> tokens, int token) {
        int start = tokens.get(token).start();
        int first = tokens.get(0).start();
        int last = tokens.get(tokens.size() - 1).end();
        return start - first < NEAR_THE_EDGE || last - start < NEAR_THE_EDGE;
    }
}

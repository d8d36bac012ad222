package org.variorum.story.sketch;

import java.util.BitSet;
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
import org.variorum.text.Scan;
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

    private static final int FIRST_WORDS = 1 << 14; // places in the table of those that may begin a name

    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final BitSet mayBegin = new BitSet(FIRST_WORDS); // by hash of the word in lower case

    private record Spelling(String agency, boolean anywhere) {}

    /** Reads the table of agencies. */
    public Agencies() {
        Scan spelling = new Scan();
        Map<String, String> names = new HashMap<>(); // one string for each agency, however often it stands in the table
        for (List<String> row : Lexicon.rows("story", Language.UNKNOWN, "agencies")) {
            firstWords.add(row.get(0).split(" ", 2)[0]);
            String agency = names.computeIfAbsent(row.get(1), name -> name);
            spelling.read(row.get(0), List.of());
            mayBegin.set(place(spelling.hash(0)));
            spellings.put(row.get(0), new Spelling(agency, row.get(2).equals("anywhere")));
        }
    }

    /** What an outlet is called by those who credit it: its name, its initials, the agency it is. In lower case, sorted. */
    List<String> house(String source) {
        Set<String> names = new TreeSet<>(named(source, false));
        StringBuilder initials = new StringBuilder();
        Scan words = scan(source);
        for (int i = 0; i < words.size(); i++) {
            if (words.capital(i)) {
                initials.appendCodePoint(source.codePointAt(words.start(i)));
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
    Credits read(Article article, Scan body, List<String> house) {
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
        for (int i = 0; i < body.size(); i++) {
            Optional<Spelling> found = at(body, i);
            if (found.isPresent()) {
                if (i > 0 && body.is(i - 1, '(') && nearTheEdge(body, i)) {
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
        Scan scan = scan(words);
        int plain = 0;
        boolean shouted = true;
        for (int i = 0; i < scan.size(); i++) {
            plain += scan.kind(i) == Token.Kind.WORD ? 1 : 0;
            shouted &= scan.kind(i) != Token.Kind.WORD || isAbbreviation(scan, i);
        }
        for (int i = 0; i < scan.size(); i++) {
            Optional<Spelling> known = at(scan, i);
            if (known.isPresent()) {
                found.add(known.get().agency());
            } else if (abbreviations && !(shouted && plain > 1) && isAbbreviation(scan, i)) {
                found.add(scan.lower(i));
            }
        }
        return found;
    }

    private static Scan scan(String words) {
        Scan scan = new Scan();
        scan.read(words, List.of());
        return scan;
    }

    private static boolean isAbbreviation(Scan scan, int token) {
        int length = scan.end(token) - scan.start(token);
        return scan.kind(token) == Token.Kind.WORD
                && length >= SHORTEST_ABBREVIATION
                && length <= LONGEST_ABBREVIATION
                && scan.words(token).codePoints().allMatch(Character::isUpperCase);
    }

    /** The longest spelling that starts at a token; capital letters must agree, for "pap" is no agency. */
    private Optional<Spelling> at(Scan text, int at) {
        if (!mayBegin.get(place(text.hash(at))) || !firstWords.contains(text.words(at))) {
            return Optional.empty();
        }
        Optional<Spelling> found = Optional.empty();
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = at; i < text.size() && count < LONGEST_NAME; i++) {
            if (text.kind(i) == Token.Kind.WORD) {
                words.append(count++ == 0 ? "" : " ").append(text.words(i));
                Spelling longer = spellings.get(words.toString());
                found = longer == null ? found : Optional.of(longer);
            } else if (count == 0 || !text.is(i, '-')) {
                break;
            }
        }
        return found;
    }

    private static int place(long hash) {
        return (int) hash & (FIRST_WORDS - 1);
    }

    private static boolean nearTheEdge(Scan text, int token) {
        int start = text.start(token);
        return start - text.start(0) < NEAR_THE_EDGE || text.end(text.size() - 1) - start < NEAR_THE_EDGE;
    }
}

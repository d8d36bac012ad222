package org.variorum.story.sketch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.article.Article;
import org.variorum.article.Mark;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * Recognizes news agencies that an article credits (byline, dateline, credit line, brackets near the top or the end) or cites anywhere. Immutable,
 * safe to share between threads.
 */
public final class Agencies {
    private static final Spelling NONE = new Spelling(0, false);
    private static final int MOST = Long.SIZE;
    private static final int LONGEST_NAME = 3; // words
    private static final int NEAR_THE_EDGE = 300; // UTF-16 units from the top or the end

    private final List<String> names = new ArrayList<>();
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private record Spelling(long bit, boolean anywhere) {}

    /** Reads the table of agencies. */
    public Agencies() {
        for (List<String> row : Lexicon.rows("story", Language.UNKNOWN, "agencies")) {
            if (!names.contains(row.get(1)) && names.size() < MOST) {
                names.add(row.get(1));
            }
            int place = names.indexOf(row.get(1));
            if (place >= 0) {
                firstWords.add(row.get(0).split(" ", 2)[0]);
                spellings.put(row.get(0), new Spelling(1L << place, row.get(2).equals("anywhere")));
            }
        }
    }

    /** The agencies by number of their bit. */
    public List<String> names() {
        return names;
    }

    /** Which agencies an article leans on. */
    Credits read(Article article, Reading body) {
        long credited = inCredit(article.source()) | inCredit(String.join(", ", article.authors()));
        for (Mark mark : article.marks()) {
            if (mark.kind() == Mark.Kind.CREDIT || mark.kind() == Mark.Kind.DATELINE) {
                credited |= inCredit(mark.span().of(article.text()));
            }
        }
        long cited = 0;
        for (int i = 0; i < body.tokens().size(); i++) {
            Spelling found = at(body.tokens(), i);
            if (found.bit() != 0) {
                boolean bracketed = i > 0 && body.tokens().get(i - 1).is("(") && nearTheEdge(body, i);
                credited |= bracketed ? found.bit() : 0;
                cited |= found.anywhere() ? found.bit() : 0;
            }
        }
        return new Credits(credited, credited | cited);
    }

    private long inCredit(String words) {
        long found = 0;
        if (!words.isEmpty()) {
            List<Token> tokens = Reading.of(words, Language.UNKNOWN, List.of()).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                found |= at(tokens, i).bit();
            }
        }
        return found;
    }

    /** The longest spelling that starts at a token; capital letters must agree, for "pap" is no agency. */
    private Spelling at(List<Token> tokens, int at) {
        Spelling found = NONE;
        if (!firstWords.contains(tokens.get(at).text())) {
            return found;
        }
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = at; i < tokens.size() && count < LONGEST_NAME; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                words.append(count++ == 0 ? "" : " ").append(token.text());
                found = spellings.getOrDefault(words.toString(), found);
            } else if (count == 0 || !token.is("-")) {
                break;
            }
        }
        return found;
    }

    private static boolean nearTheEdge(Reading body, int token) {
        int start = body.tokens().get(token).start();
        int first = body.tokens().get(0).start();
        int last = body.tokens().get(body.tokens().size() - 1).end();
        return start - first < NEAR_THE_EDGE || last - start < NEAR_THE_EDGE;
    }
}

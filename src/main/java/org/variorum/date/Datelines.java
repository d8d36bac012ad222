package org.variorum.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Token;

/**
 * Tells by where a date stands whether it is the article's own: after the place in a dateline ("CITY, Feb 1
 * (Agency)"), or alone in a line near
 * the top. Looks at the shape of the line only. Safe to share between threads.
 */
final class Datelines {
    private static final int MOST_PLACE_TOKENS = 12; // "NEW YORK/SAN JOSE DE CHIQUITOS, Bolivia,"
    private static final int MOST_PLAIN_TOKENS = 5; // of a place in a script without capital letters
    private static final int MOST_AGENCY_TOKENS = 6; // in the brackets behind a dateline's date
    private static final int LONGEST_LINK = 3; // letters of words between the names of a place: Rio de Janeiro
    private static final int LEAST_SHOUTED = 3; // letters of a place in capitals that need no agency after the date
    private static final String PARTS = "|•·—–-(),:;/\"“”";
    private static final String OPENERS = "(-–—:";
    private static final String DASHES = "-–—:";
    private static final ConcurrentHashMap<Language, Set<String>> WORDS = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<Language, Set<String>> BYLINES = new ConcurrentHashMap<>();
    private static final Set<String> COPYRIGHT = Lexicon.rows("date", Language.UNKNOWN, "copyright").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Datelines() {}

    /**
     * Whether a date stands in a dateline: after nothing but a place, and before an agency in brackets, a dash or a
     * colon.
     */
    static boolean inDateline(String text, List<Token> tokens, DateMention date) {
        int first = at(tokens, date.span().start());
        int next = at(tokens, date.span().end());
        if (next >= tokens.size()
                || OPENERS.indexOf(tokens.get(next).text().charAt(0)) < 0
                || broken(text, date.span().end(), tokens.get(next).start())) {
            return false;
        }
        List<Token> place = new ArrayList<>();
        for (int i = first - 1;
                i >= 0 && !broken(text, tokens.get(i).end(), tokens.get(i + 1).start());
                i--) {
            place.add(tokens.get(i));
        }
        boolean agency = tokens.get(next).is("(");
        boolean plain = place.isEmpty() || place.stream().anyMatch(Datelines::caseless); // no capitals tell the place
        return plain
                ? place.size() <= MOST_PLAIN_TOKENS && agency && creditThenDash(tokens, next + 1)
                : place.size() <= MOST_PLACE_TOKENS && isPlace(place, agency);
    }

    /** Whether a name in brackets and a dash follow, as where an agency leaves the place out: Feb 1 (QNA) - */
    private static boolean creditThenDash(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + MOST_AGENCY_TOKENS); i++) {
            if (tokens.get(i).is(")")) {
                return i > from
                        && (tokens.get(from).capital() || caseless(tokens.get(from)))
                        && DASHES.indexOf(tokens.get(i + 1).text().charAt(0)) >= 0;
            }
        }
        return false;
    }

    private static boolean isPlace(List<Token> tokens, boolean agency) {
        boolean shouted = false;
        boolean named = false;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.NUMBER
                    || (token.kind() == Token.Kind.MARK
                            && ",./'’-()".indexOf(token.text().charAt(0)) < 0)) {
                return false;
            }
            if (token.kind() == Token.Kind.WORD
                    && !token.capital()
                    && token.text().length() > LONGEST_LINK) {
                return false;
            }
            named |= token.capital();
            shouted |= token.capital()
                    && token.text().length() >= LEAST_SHOUTED
                    && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        }
        return shouted || (named && agency);
    }

    /** Whether it is written in a script without capital letters. */
    private static boolean caseless(Token token) {
        return Character.getType(token.text().codePointAt(0)) == Character.OTHER_LETTER;
    }

    /**
     * Whether a date stands alone in its line, or in a part of it between separators, but for words such as
     * "published" and a time of day.
     */
    static boolean inDateLine(String text, List<Token> tokens, DateMention date, Language language) {
        Set<String> words = WORDS.computeIfAbsent(language, Datelines::words);
        int first = at(tokens, date.span().start());
        int next = at(tokens, date.span().end());
        for (int i = first - 1;
                i >= 0 && !broken(text, tokens.get(i).end(), tokens.get(i + 1).start());
                i--) {
            if (parts(tokens.get(i))) {
                break;
            }
            if (!passes(tokens.get(i), words)) {
                return false;
            }
        }
        for (int i = next;
                i < tokens.size()
                        && !broken(
                                text,
                                i == 0 ? 0 : tokens.get(i - 1).end(),
                                tokens.get(i).start());
                i++) {
            if ((parts(tokens.get(i)) && !tokens.get(i).is(":")) || byline(tokens, i, language)) {
                break;
            }
            if (!passes(tokens.get(i), words)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word such as "by" and a name stand here. */
    private static boolean byline(List<Token> tokens, int at, Language language) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).capital()
                && BYLINES.computeIfAbsent(language, Datelines::bylines)
                        .contains(tokens.get(at).lower());
    }

    private static boolean parts(Token token) {
        return token.kind() == Token.Kind.MARK && PARTS.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean passes(Token token, Set<String> words) {
        return token.kind() != Token.Kind.WORD || words.contains(token.lower());
    }

    /** Index of the first token that does not start before an offset. */
    private static int at(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean broken(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Words that may stand beside a date in a date line, in the article's language and in English. */
    private static Set<String> words(Language language) {
        Set<String> words = new HashSet<>();
        for (Language one : List.of(Language.UNKNOWN, Language.ENGLISH, language)) {
            for (List<String> row : Lexicon.rows("date", one, "datelines")) {
                words.addAll(List.of(row.get(0).split(" ", -1)));
            }
        }
        return words;
    }

    private static Set<String> bylines(Language language) {
        return Lexicon.rows("date", language, "bylines").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The year that a copyright line names, if the text has one. */
    static Optional<Integer> copyrightYear(List<Token> tokens) {
        Optional<Integer> year = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            boolean sign = COPYRIGHT.contains(tokens.get(i).lower()) || COPYRIGHT.contains(lastThree(tokens, i));
            for (int next = i + 1; sign && next < Math.min(tokens.size(), i + 4); next++) {
                String digits = tokens.get(next).text();
                if (tokens.get(next).kind() == Token.Kind.NUMBER
                        && digits.length() == 4
                        && digits.compareTo("1990") >= 0
                        && digits.compareTo("2100") < 0) {
                    year = Optional.of(Integer.parseInt(digits));
                }
            }
        }
        return year;
    }

    /** A sign written with three tokens, as in (c). */
    private static String lastThree(List<Token> tokens, int last) {
        return last < 2 || !tokens.get(last).is(")")
                ? ""
                : tokens.subList(last - 2, last + 1).stream().map(Token::lower).collect(Collectors.joining());
    }
}

package org.variorum.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Finds the ages of people named beside them: "Ann Sole, 34, of", "16-year-old Ann Sole", "Ann Sole was aged 34". An age of nobody by name is
 * left out, as nothing could be held against it. Immutable, safe to share between threads.
 */
final class AgeReader {
    private static final String YEAR = "year";
    private static final int OLDEST = 119;
    private static final int LONGEST = 3; // digits
    private static final Set<Form> NAMES = Set.of(Form.FULL, Form.LAST, Form.ALIAS);
    private static final Map<Language, AgeReader> KNOWN = new ConcurrentHashMap<>();

    private final PhraseTable<Boolean> behind = new PhraseTable<>(); // whether the name may stand anywhere beside it
    private final PhraseTable<Boolean> before = new PhraseTable<>();
    private final Set<String> links = new HashSet<>();

    private AgeReader(Language language) {
        for (List<String> row : Lexicon.rows("figure", language, "ages")) {
            switch (row.get(1)) {
                case "before" -> before.add(row.get(0), true);
                case "link" -> links.add(row.get(0));
                default -> behind.add(row.get(0), row.get(1).equals("behind"));
            }
        }
    }

    static AgeReader of(FigureWords words) {
        return KNOWN.computeIfAbsent(words.language(), AgeReader::new);
    }

    /** The ages in one sentence, in order. */
    List<FigureMention> in(List<Token> tokens, Sentence sentence, Field field, List<NameMention> names) {
        List<FigureMention> ages = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken() && !names.isEmpty(); i++) {
            Token token = tokens.get(i);
            int years = years(token.text());
            if (years > 0 && years <= OLDEST) {
                age(tokens, sentence, i, names)
                        .ifPresent(age -> ages.add(mention(field, age.span(), years, age.owner())));
            }
        }
        return ages;
    }

    /** The number that a word is in digits; 0 if it is none, or one too long for an age. */
    private static int years(String word) {
        boolean digits = word.length() <= LONGEST && word.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(word) : 0;
    }

    private record Age(Span span, Span owner) {}

    private Optional<Age> age(List<Token> tokens, Sentence sentence, int at, List<NameMention> names) {
        int first = sentence.firstToken();
        int end = sentence.endToken();
        var tail = at + 1 < end ? behind.startingAt(tokens, at + 1, end) : Optional.<PhraseTable.Match<Boolean>>empty();
        var head = at > first ? before.endingAt(tokens, at - 1, first) : Optional.<PhraseTable.Match<Boolean>>empty();
        boolean told =
                head.isPresent() || tail.filter(PhraseTable.Match::meaning).isPresent();
        int from = head.map(PhraseTable.Match::from).orElse(at);
        int to = tail.map(PhraseTable.Match::to).orElse(at + 1);
        int link = !told && from > first && links.contains(tokens.get(from - 1).lower()) ? from - 1 : from;
        boolean apposed = link - 1 > first
                && tokens.get(link - 1).is(",")
                && (told || tail.isPresent() || closed(tokens, at + 1, end));
        Optional<Span> owner = apposed
                ? endingBefore(tokens.get(link - 1), names)
                : told ? beside(tokens, first, from, to, end, names) : Optional.empty();
        Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
        return owner.map(name -> new Age(span, name));
    }

    /** Whether the number ends what was put in: ", 34, of" and not ", 34 of them" or ", 12, 13 and 14". */
    private static boolean closed(List<Token> tokens, int at, int end) {
        boolean last = at >= end || tokens.get(at).is(".");
        boolean listed = at + 1 < end && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
        return last || (tokens.get(at).is(",") && !listed);
    }

    /** "16-year-old Ann Sole", or "Ann Sole is 34 years old" with one word between at most. */
    private static Optional<Span> beside(
            List<Token> tokens, int first, int from, int to, int end, List<NameMention> names) {
        Optional<Span> after = to < end ? startingAt(tokens.get(to), names) : Optional.empty();
        Optional<Span> touching = from > first ? endingBefore(tokens.get(from), names) : Optional.empty();
        Optional<Span> near = from - 1 > first && spaced(tokens, from - 1)
                ? endingBefore(tokens.get(from - 1), names)
                : Optional.empty();
        return after.or(() -> touching).or(() -> near);
    }

    /** Whether a word stands apart from the one before: not the rest of "Sole's 16-year-old daughter". */
    private static boolean spaced(List<Token> tokens, int at) {
        return tokens.get(at).kind() == Token.Kind.WORD
                && tokens.get(at - 1).end() < tokens.get(at).start();
    }

    private static Optional<Span> startingAt(Token token, List<NameMention> names) {
        return names.stream()
                .filter(AgeReader::isPerson)
                .map(NameMention::span)
                .filter(span -> span.start() == token.start())
                .findFirst();
    }

    /** The name that stands right before a token, blanks left out. */
    private static Optional<Span> endingBefore(Token token, List<NameMention> names) {
        return names.stream()
                .filter(AgeReader::isPerson)
                .map(NameMention::span)
                .filter(span -> span.end() <= token.start() && token.start() - span.end() <= 1)
                .findFirst();
    }

    private static boolean isPerson(NameMention name) {
        return name.kind() == Kind.PERSON && NAMES.contains(name.form());
    }

    private static FigureMention mention(Field field, Span span, int years, Span owner) {
        return new FigureMention(
                field,
                span,
                years,
                years,
                Qualifier.EXACT,
                YEAR,
                FigureMention.AGE,
                Optional.of(owner),
                Optional.empty(),
                Optional.empty());
    }
}

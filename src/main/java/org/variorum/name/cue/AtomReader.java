package org.variorum.name.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Puts the tokens of a sentence together into {@link Atom}s. Stateless; linear in the number of tokens. */
final class AtomReader {
    private AtomReader() {}

    /**
     * The atoms of one sentence.
     *
     * @param abbreviations words that keep the stop after them ("Corp.", "St.")
     * @param tails last parts of hyphenated adjectives that do not belong to a name ("US-led")
     */
    static List<Atom> read(String text, List<Token> tokens, Set<String> abbreviations, Set<String> tails) {
        List<Atom> atoms = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at, abbreviations, tails);
            atoms.add(atom(text, tokens, at, end));
            at = end;
        }
        return atoms;
    }

    private static int end(List<Token> tokens, int at, Set<String> abbreviations, Set<String> tails) {
        if (tokens.get(at).kind() != Token.Kind.WORD) {
            return at + 1;
        }
        int end = at + 1;
        if (isLetter(tokens.get(at)) && touches(tokens, end) && tokens.get(end).is(".")) {
            end++;
            while (touches(tokens, end) && isLetter(tokens.get(end)) && touches(tokens, end + 1) && tokens.get(end + 1).is(".")) {
                end += 2;
            }
            return end;
        }
        while (touches(tokens, end + 1) && touches(tokens, end) && joins(tokens, end, tails)) {
            end += 2;
        }
        boolean shortened = end == at + 1 && abbreviations.contains(tokens.get(at).lower());
        return shortened && touches(tokens, end) && tokens.get(end).is(".") ? end + 1 : end;
    }

    private static boolean isLetter(Token token) {
        return token.kind() == Token.Kind.WORD && token.text().length() == 1 && token.capital();
    }

    private static boolean touches(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    /** Whether the mark at this place joins the words around it into one name. */
    private static boolean joins(List<Token> tokens, int mark, Set<String> tails) {
        Token before = tokens.get(mark - 1);
        Token after = tokens.get(mark + 1);
        if (after.kind() != Token.Kind.WORD) {
            return false;
        }
        return switch (tokens.get(mark).text()) {
            case "-", "‐", "‑" -> !tails.contains(after.lower());
            case "'", "’", "ʼ" -> after.text().length() > 1 && (after.capital() || before.text().length() == 1)
                    && !after.lower().equals("s");
            case "&" -> before.text().length() <= 2 && after.text().length() <= 2;
            default -> false;
        };
    }

    private static Atom atom(String text, List<Token> tokens, int from, int to) {
        Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
        if (to == from + 1) {
            Token token = tokens.get(from);
            return new Atom(span, token.text(), token.lower(), shape(token.text(), token.kind()));
        }
        String words = span.of(text);
        StringBuilder lower = new StringBuilder(words.length());
        for (int i = from; i < to; i++) {
            lower.append(tokens.get(i).is(".") ? "" : tokens.get(i).lower());
        }
        return new Atom(span, words, lower.toString(), shape(words, Token.Kind.WORD));
    }

    private static Atom.Shape shape(String words, Token.Kind kind) {
        if (kind != Token.Kind.WORD) {
            return kind == Token.Kind.NUMBER ? Atom.Shape.NUMBER : Atom.Shape.MARK;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < words.length(); i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
        }
        if (letters == 1 && capitals == 1) {
            return Atom.Shape.INITIAL;
        }
        if (letters == capitals && capitals > 1) {
            return Atom.Shape.CAPITALS;
        }
        boolean starts = Character.isUpperCase(words.codePointAt(0));
        return starts || capitals > 0 && (words.indexOf('-') > 0 || words.indexOf('\'') > 0 || words.indexOf('’') > 0 || capitals > 1)
                ? Atom.Shape.CAPITAL
                : Atom.Shape.LOWER;
    }
}

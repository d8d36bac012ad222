package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a stretch of text into tokens. Stateless; linear in the length of the text. */
final class Tokenizer {
    private Tokenizer() {}

    /** All tokens between two offsets, in order. */
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 1);
        int at = from;
        while (at < to) {
            int letter = letter(text, at, to);
            int end = at + Character.charCount(letter);
            Token.Kind kind = kind(letter);
            if (kind == null) {
                at = end;
                continue;
            }
            while (kind != Token.Kind.MARK && end < to && continues(letter(text, end, to), kind)) {
                end += Character.charCount(letter(text, end, to));
            }
            String words = text.substring(at, end);
            tokens.add(new Token(
                    new Span(at, end), kind, words, kind == Token.Kind.WORD ? words.toLowerCase(Locale.ROOT) : words));
            at = end;
        }
        return tokens;
    }

    /** The letter at an offset; half a letter where the stretch ends inside it, so that no token leaves its stretch. */
    static int letter(String text, int at, int to) {
        return at + 1 == to ? text.charAt(at) : text.codePointAt(at);
    }

    static Token.@org.jspecify.annotations.Nullable Kind kind(int letter) {
        if (Character.isLetter(letter)) {
            return Token.Kind.WORD;
        }
        if (Character.isDigit(letter)) {
            return Token.Kind.NUMBER;
        }
        return isBlank(letter) ? null : Token.Kind.MARK;
    }

    static boolean continues(int letter, Token.Kind kind) {
        return kind == Token.Kind.NUMBER
                ? Character.isDigit(letter)
                : Character.isLetter(letter) || isJoined(Character.getType(letter));
    }

    /** Combining marks belong to the letter before them; so do joiners that show nothing by themselves. */
    private static boolean isJoined(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT
                || letter == '\uFEFF';
    }
}

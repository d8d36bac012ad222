package org.variorum.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A word that carries content, by its stem. Letters of scripts that write without blanks come in overlapping pairs. Immutable.
 *
 * @param key the stem, to be compared for equality
 * @param span the word in the text
 */
public record Stem(String key, Span span) {

    /** The stems of some tokens, function words left out, in their order. */
    public static List<Stem> of(List<Token> tokens, ContentWords words) {
        List<Stem> stems = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.NUMBER) {
                stems.add(new Stem(token.lower(), token.span()));
            } else if (token.kind() == Token.Kind.WORD && unspaced(token.text())) {
                pairs(token, stems::add);
            } else if (token.kind() == Token.Kind.WORD
                    && token.text().length() > 1
                    && !words.functionWord(token.lower())) {
                stems.add(new Stem(words.stem(token.lower()), token.span()));
            }
        }
        return stems;
    }

    private static void pairs(Token token, Consumer<Stem> into) {
        String text = token.text();
        int at = 0;
        int next = text.offsetByCodePoints(0, 1);
        while (next < text.length()) {
            int end = text.offsetByCodePoints(next, 1);
            into.accept(new Stem(text.substring(at, end), new Span(token.start() + at, token.start() + end)));
            at = next;
            next = end;
        }
    }

    /** Whether the script of a word sets no blanks between words. */
    static boolean unspaced(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}

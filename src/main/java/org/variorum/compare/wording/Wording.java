package org.variorum.compare.wording;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * The words of an utterance as one article prints them, ready to be compared. Immutable.
 *
 * @param words all words and numbers in lower case, marks left out; single letters where a script sets no blanks
 * @param stems stems of those that carry content
 * @param negations how many of the words say no, a negative prefix ("counterproductive") included
 */
public record Wording(List<String> words, List<String> stems, int negations) {
    /** Longer utterances are compared by their first words; a quotation over several paragraphs is told apart long before. */
    private static final int LONGEST = 160;

    /** Reads the words between the quote marks. */
    public static Wording of(String quoted, Language language) {
        ContentWords content = ContentWords.of(language);
        List<Token> tokens = Reading.of(quoted, language, List.of()).tokens();
        List<String> words = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        List<Token> first = tokens.subList(0, Math.min(tokens.size(), LONGEST));
        for (Token token : first) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            if (Stem.unspaced(token.text())) {
                token.text().codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(token.lower());
            }
            stem(token, content, stems);
        }
        return new Wording(List.copyOf(words), List.copyOf(stems), content.negations(first));
    }

    private static void stem(Token token, ContentWords content, List<String> into) {
        String positive = content.withoutNegativePrefix(token.lower());
        if (positive.equals(token.lower())) {
            Stem.of(List.of(token), content).forEach(stem -> into.add(stem.key()));
        } else {
            into.add(content.stem(positive));
        }
    }
}

package org.variorum.quote;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A text with every quotation folded to one piece, so that the sentence around it can be read: "PIECE, she said." Serves one reading; immutable
 * once made.
 */
final class Outline {
    private static final String STOPS = ".!?…";
    private static final int LONGEST_SENTENCE = 200; // pieces looked at on each side, so that a text without stops stays linear

    private final Reading reading;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] places; // piece of each stretch

    /**
     * A word or mark outside quotations, or a whole quotation.
     *
     * @param token the word, or the opening mark of the quotation
     * @param stretch index of the quotation, or -1 for a word
     * @param starts whether a sentence or paragraph starts here
     * @param paragraph number of its paragraph
     */
    record Piece(Token token, int stretch, boolean starts, int paragraph) {
        boolean isQuoted() {
            return stretch >= 0;
        }

        boolean isWord() {
            return stretch < 0 && token.kind() == Token.Kind.WORD;
        }

        boolean isMark(String mark) {
            return stretch < 0 && token.is(mark);
        }

        String lower() {
            return stretch < 0 ? token.lower() : "";
        }
    }

    Outline(Reading reading, List<Stretch> stretches) {
        this.reading = reading;
        this.places = new int[stretches.size()];
        int next = 0;
        int sentence = -1;
        int lastSentence = -1;
        for (int i = 0; i < reading.tokens().size(); i++) {
            while (sentence + 1 < reading.sentences().size()
                    && reading.sentences().get(sentence + 1).firstToken() <= i) {
                sentence++;
            }
            Sentence at = reading.sentences().get(sentence);
            Token token = reading.tokens().get(i);
            boolean newParagraph = pieces.isEmpty() || pieces.get(pieces.size() - 1).paragraph() != at.paragraph();
            boolean starts = newParagraph || (sentence != lastSentence && startsAfter(token, i));
            lastSentence = sentence;
            if (next < stretches.size() && stretches.get(next).first() == i) {
                places[next] = pieces.size();
                boolean quoteAfterQuote =
                        !pieces.isEmpty() && pieces.get(pieces.size() - 1).isQuoted();
                pieces.add(new Piece(token, next, starts || quoteAfterQuote, at.paragraph()));
                i = stretches.get(next).last();
                next++;
                sentence = sentenceOf(i, sentence);
                lastSentence = sentence;
            } else {
                pieces.add(new Piece(token, -1, starts || afterFullQuote(token, i), at.paragraph()));
            }
        }
    }

    private int sentenceOf(int token, int from) {
        int sentence = from;
        while (reading.sentences().get(sentence).endToken() <= token) {
            sentence++;
        }
        return sentence;
    }

    /** A new sentence of the reading that follows a quotation is one for us only if the quotation closed one. */
    private boolean startsAfter(Token token, int at) {
        boolean afterQuoted = !pieces.isEmpty() && pieces.get(pieces.size() - 1).isQuoted();
        return !afterQuoted || afterFullQuote(token, at);
    }

    /** Whether the word after a quotation starts a sentence: the quotation ends with a stop and the word has a capital. */
    private boolean afterFullQuote(Token token, int at) {
        if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).isQuoted() || at < 2) {
            return false;
        }
        Token last = reading.tokens().get(at - 2);
        return STOPS.contains(last.text()) && token.capital();
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int at) {
        return pieces.get(at);
    }

    /** Where a quotation stands among the pieces. */
    int placeOf(int stretch) {
        return places[stretch];
    }

    /** First piece of the sentence that holds this piece, within reach. */
    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && !pieces.get(start).starts()) {
            start--;
        }
        return start;
    }

    /** One past the last piece of the sentence that holds this piece, within reach. */
    int sentenceEnd(int at) {
        int end = at + 1;
        while (end < pieces.size() && end - at < LONGEST_SENTENCE && !pieces.get(end).starts()) {
            end++;
        }
        return end;
    }

    /** The words from one piece up to another one, the end not included. */
    Span span(int from, int to) {
        return pieces.get(from).token().span().cover(pieces.get(to - 1).token().span());
    }
}

package org.variorum.quote.clause;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * A text with every quotation folded to one piece, so that the sentence around it can be read: "PIECE, she said."
 * Serves one reading; immutable once made.
 */
public final class Outline {
    private static final String STOPS = ".!?…";
    private static final int LONGEST_SENTENCE =
            200; // pieces looked at on each side, so that a text without stops stays linear

    private final Reading reading;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] places; // piece of each stretch

    /**
     * A word or mark outside quotations, or a whole quotation.
     *
     * @param token the word, or the opening mark of the quotation
     * @param stretch index of the quotation, or -1 for a word
     * @param starts whether a sentence or paragraph starts here
     * @param paragraph number of its paragraph, the last one of a quotation that runs over several
     */
    public record Piece(Token token, int stretch, boolean starts, int paragraph) {
        /** Whether this is a whole quotation. */
        public boolean isQuoted() {
            return stretch >= 0;
        }

        /** Whether this is a word outside quotations. */
        public boolean isWord() {
            return stretch < 0 && token.kind() == Token.Kind.WORD;
        }

        /** Whether this is exactly this mark, outside quotations. */
        public boolean isMark(String mark) {
            return stretch < 0 && token.is(mark);
        }

        /** The lower-case word; empty for a quotation. */
        public String lower() {
            return stretch < 0 ? token.lower() : "";
        }
    }

    /**
     * The outline of a text.
     *
     * @param stretches the quotations to fold, in order, none inside another; none leaves one piece a token
     */
    public Outline(Reading reading, List<Stretch> stretches) {
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
            boolean newParagraph =
                    pieces.isEmpty() || pieces.get(pieces.size() - 1).paragraph() != at.paragraph();
            boolean starts = newParagraph || (sentence != lastSentence && startsAfter(token, i));
            lastSentence = sentence;
            if (next < stretches.size() && stretches.get(next).first() == i) {
                places[next] = pieces.size();
                boolean quoteAfterQuote =
                        !pieces.isEmpty() && pieces.get(pieces.size() - 1).isQuoted();
                i = stretches.get(next).last();
                sentence = sentenceOf(i, sentence);
                lastSentence = sentence;
                int paragraph = reading.sentences().get(sentence).paragraph();
                pieces.add(new Piece(token, next, starts || quoteAfterQuote, paragraph));
                next++;
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

    /**
     * Whether the word after a quotation starts a sentence: the quotation ends with a stop and the word has a capital.
     */
    private boolean afterFullQuote(Token token, int at) {
        if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).isQuoted() || at < 2) {
            return false;
        }
        Token last = reading.tokens().get(at - 2);
        return STOPS.contains(last.text()) && token.capital();
    }

    /** Number of pieces. */
    public int size() {
        return pieces.size();
    }

    /** One piece by its index. */
    public Piece piece(int at) {
        return pieces.get(at);
    }

    /** Where a quotation stands among the pieces. */
    public int placeOf(int stretch) {
        return places[stretch];
    }

    /** First piece of the sentence that holds this piece, within reach. */
    public int sentenceStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && !pieces.get(start).starts()) {
            start--;
        }
        return start;
    }

    /** One past the last piece of the sentence that holds this piece, within reach. */
    public int sentenceEnd(int at) {
        int end = at + 1;
        while (end < pieces.size()
                && end - at < LONGEST_SENTENCE
                && !pieces.get(end).starts()) {
            end++;
        }
        return end;
    }

    /** The words from one piece up to another one, the end not included. */
    public Span span(int from, int to) {
        return pieces.get(from).token().span().cover(pieces.get(to - 1).token().span());
    }
}

package org.variorum.quote;

import java.util.Optional;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.quote.clause.Stretch;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * Speech set between dashes at the start of a paragraph: "— We shall answer, — said the minister." Lists are set with dashes too, so only a
 * second dash behind a comma or stop and before a verb of saying makes a quotation. Stateless, safe to share between threads.
 */
final class DialogueDashes {
    private static final String DASHES = "—–―";
    private static final String STOPS = ",.!?…";
    /** Tokens behind the second dash among which the verb of saying stands. */
    private static final int REACH = 3;

    private DialogueDashes() {}

    /** The speech that a paragraph opens with, both dashes included. */
    static Optional<Stretch> in(Reading reading, int from, int to) {
        if (from + 2 >= to || !isDash(reading, from) || token(reading, from + 1).kind() == Token.Kind.MARK) {
            return Optional.empty();
        }
        for (int i = from + 2; i < to; i++) {
            if (isDash(reading, i) && STOPS.contains(token(reading, i - 1).text()) && isSaid(reading, i + 1, to)) {
                return Optional.of(new Stretch(from, i, true));
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Reading reading, int from, int to) {
        SpeechWords words = SpeechWords.of(reading.language());
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            if (words.cue(token(reading, i).lower()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(Reading reading, int at) {
        return DASHES.contains(token(reading, at).text());
    }

    private static Token token(Reading reading, int at) {
        return reading.tokens().get(at);
    }
}

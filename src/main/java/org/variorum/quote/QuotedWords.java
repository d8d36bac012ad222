package org.variorum.quote;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * The words of a quotation in the form in which two quotations can be laid side by side: lower case, without marks,
 * without what an editor put in brackets around or between the speaker's words ("[It] is" and "It is" are the same;
 * "[applause]" falls away). An apostrophe joins. Not for display: that is the text itself. Stateless, safe to share
 * between threads.
 */
public final class QuotedWords {
    private static final int LONGEST_INSERTION = 30; // tokens an editor puts in brackets

    private QuotedWords() {}

    /** The words of a quotation, with or without its quote marks. */
    public static List<String> of(String quotation) {
        List<Token> tokens = Reading.of(quotation, Language.UNKNOWN, List.of()).tokens();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("[")) {
                int close = closing(tokens, i);
                if (close - i == 2 && tokens.get(i + 1).kind() == Token.Kind.WORD && isWordOfSpeech(tokens, close)) {
                    words.add(tokens.get(i + 1).lower());
                }
                i = close;
            } else if (tokens.get(i).kind() != Token.Kind.MARK) {
                if (isJoined(tokens, i) && !words.isEmpty()) {
                    words.set(
                            words.size() - 1,
                            words.get(words.size() - 1) + "'" + tokens.get(i).lower());
                } else {
                    words.add(tokens.get(i).lower());
                }
            }
        }
        return List.copyOf(words);
    }

    /** Index of the bracket that closes the one at this index, or the index itself if none does. */
    private static int closing(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size() && i - from < LONGEST_INSERTION; i++) {
            if (tokens.get(i).is("]")) {
                return i;
            }
        }
        return from;
    }

    /** A lone word in brackets stands for a word of the speech if the sentence goes on behind it. */
    private static boolean isWordOfSpeech(List<Token> tokens, int close) {
        return close + 1 < tokens.size() && tokens.get(close + 1).kind() == Token.Kind.WORD;
    }

    private static boolean isJoined(List<Token> tokens, int at) {
        if (at < 2) {
            return false;
        }
        Token apostrophe = tokens.get(at - 1);
        boolean touches = tokens.get(at - 2).end() == apostrophe.start()
                && apostrophe.end() == tokens.get(at).start();
        return touches && (apostrophe.is("'") || apostrophe.is("’"));
    }
}

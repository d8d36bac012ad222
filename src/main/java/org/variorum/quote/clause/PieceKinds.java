package org.variorum.quote.clause;

import org.variorum.quote.clause.Outline.Piece;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Token;

/**
 * What a piece of an outline can be in a clause: noun, verb, function word, mark inside a phrase, mark between phrases.
 * Immutable.
 */
final class PieceKinds {
    private final Outline outline;
    private final SpeechWords words;

    PieceKinds(Outline outline, SpeechWords words) {
        this.outline = outline;
        this.words = words;
    }

    /** The nearest piece from here back that is neither adverb nor auxiliary, or one before the start. */
    int skipBack(int at, int from) {
        int i = at;
        while (i >= from
                && (is(Function.ADVERB, i)
                        || is(Function.AUXILIARY, i)
                        || is(Function.TIME, i)
                        || isContraction(i, from))) {
            i--;
        }
        return i;
    }

    /** The apostrophe of "he's". */
    private boolean isContraction(int at, int from) {
        Piece piece = outline.piece(at);
        return at > from
                && (piece.isMark("'") || piece.isMark("’"))
                && outline.piece(at + 1).token().start() == piece.token().end();
    }

    /** Whether a noun for somebody or something that speaks stands in the phrase. */
    boolean hasSpeaker(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (isSpeaker(i)) {
                return true;
            }
        }
        return false;
    }

    /** A verb of saying that opens an aside: "Asked why, ...". */
    boolean isParticiple(int at) {
        return words.cue(outline.piece(at).lower())
                .filter(cue -> cue.form() != SpeechWords.Cue.Form.BASE)
                .isPresent();
    }

    /** Any form of a verb of saying. */
    boolean isVerb(int at) {
        return words.cue(outline.piece(at).lower()).isPresent();
    }

    /** Any word that is no function word and no pronoun. */
    boolean isNoun(int at) {
        Piece piece = outline.piece(at);
        return isCapital(at)
                || (piece.isWord()
                        && !words.isFunction(piece.lower())
                        && words.pronoun(piece.lower()).isEmpty());
    }

    /** A word of a name; inside a sentence a capital makes a name of a function word too ("said Will Dunn"). */
    boolean isCapital(int at) {
        Piece piece = outline.piece(at);
        boolean title = !piece.starts() && words.pronoun(piece.lower()).isEmpty() && !is(Function.DETERMINER, at);
        return piece.isWord() && piece.token().capital() && (title || !words.isFunction(piece.lower()));
    }

    /** A mark inside a phrase: hyphen, apostrophe, ampersand, the stop of an initial or a title. */
    boolean joins(int at) {
        Piece piece = outline.piece(at);
        if (piece.isQuoted() || piece.isWord()) {
            return false;
        }
        if (piece.token().kind() == Token.Kind.NUMBER) {
            return true;
        }
        boolean touches =
                at > 0 && outline.piece(at - 1).token().end() == piece.token().start();
        return "-'’&/".contains(piece.token().text())
                || (touches && piece.token().is(".") && !endsSentence(at));
    }

    private boolean endsSentence(int at) {
        return at + 1 == outline.size() || outline.piece(at + 1).starts();
    }

    /** A mark that parts a sentence into asides. */
    boolean isBreak(int at) {
        Piece piece = outline.piece(at);
        if (piece.isQuoted() || piece.token().kind() != Token.Kind.MARK) {
            return false;
        }
        boolean touches =
                at > 0 && outline.piece(at - 1).token().end() == piece.token().start();
        return ",;:()[]–—".contains(piece.token().text()) || (piece.token().is("-") && !touches);
    }

    /** Whether the piece is a function word of this class. */
    boolean is(Function function, int at) {
        return words.is(function, outline.piece(at).lower());
    }

    /** A noun for somebody or something that speaks. */
    boolean isSpeaker(int at) {
        return words.speaker(outline.piece(at).lower()).isPresent();
    }

    /** A subject pronoun. */
    boolean isPronoun(int at) {
        return words.pronoun(outline.piece(at).lower()).isPresent();
    }
}

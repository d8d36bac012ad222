package org.variorum.quote.clause;

import java.util.Optional;
import org.variorum.quote.clause.Outline.Piece;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Token;

/**
 * Reads the noun phrase that is the subject of a verb of saying, by order and function words alone. Looks at a bounded number of pieces on
 * each side. Serves one outline; immutable.
 */
public final class SubjectReader {
    private static final int LONGEST = 14; // pieces of a noun phrase
    private static final int ASIDES = 6; // commas to look back over

    private final Outline outline;
    private final SpeechWords words;
    private final NamePlaces names;

    /** Reads in this outline, with the words of its language and the names found in it. */
    public SubjectReader(Outline outline, SpeechWords words, NamePlaces names) {
        this.outline = outline;
        this.words = words;
        this.names = names;
    }

    /** The subject in front of the verb at this piece, not before the given start of the sentence. */
    public Optional<Phrase> before(int verb, int from) {
        int at = skipBack(verb - 1, from);
        if (at < from) {
            return Optional.empty();
        }
        if (isBreak(at)) {
            return beforeAside(at, from);
        }
        if (is(Function.RELATIVE, at)) {
            int head = at > from && isBreak(at - 1) ? at - 2 : at - 1;
            return head < from ? Optional.empty() : endingAt(head, from);
        }
        if (is(Function.CONJUNCTION, at) || is(Function.SUBORDINATOR, at) || is(Function.PREPOSITION, at)) {
            return main(from, at);
        }
        return endingAt(at, from);
    }

    /** The subject behind a verb that stands before it ("said the minister"). */
    public Optional<Phrase> after(int verb, int to) {
        int at = verb + 1;
        while (at < to && is(Function.ADVERB, at)) {
            at++;
        }
        return at < to ? startingAt(at, to) : Optional.empty();
    }

    /** Whether the phrase can be somebody who speaks, and not merely stand where a speaker stands. */
    public boolean isSpeaker(Phrase phrase) {
        return isPerson(phrase) || isCapital(phrase.to() - 1);
    }

    /** The subject of the main clause between two pieces. */
    public Optional<Phrase> main(int from, int to) {
        int at = from;
        for (int hops = 0; hops < ASIDES && at < to; hops++) {
            while (at < to && (is(Function.CONJUNCTION, at) || is(Function.ADVERB, at) || isBreak(at))) {
                at++;
            }
            boolean aside = at < to && (is(Function.PREPOSITION, at) || is(Function.SUBORDINATOR, at) || isParticiple(at));
            if (!aside) {
                break;
            }
            int comma = at;
            while (comma < to && !isBreak(comma)) {
                comma++;
            }
            if (comma == to) {
                at++;
                break;
            }
            at = comma + 1;
        }
        return at < to ? startingAt(at, to) : Optional.empty();
    }

    /** The phrase whose last piece this is. */
    private Optional<Phrase> endingAt(int at, int from) {
        Piece last = outline.piece(at);
        if (words.pronoun(last.lower()).isPresent()) {
            return Optional.of(new Phrase(at, at + 1));
        }
        if (!last.isWord() && last.token().kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        return Optional.of(last.token().capital() ? namePhrase(at, from) : nounPhrase(at, from));
    }

    /** A phrase that ends in a capital: the name, with the noun that governs it ("a spokesman for Clinton"). */
    private Phrase namePhrase(int at, int from) {
        int start = at;
        while (start > from && at - start < LONGEST && (isCapital(start - 1) || joins(start - 1))) {
            start--;
        }
        return governed(new Phrase(start, at + 1), from);
    }

    /** The phrase with the noun that governs it, if that noun names somebody who speaks. */
    private Phrase governed(Phrase phrase, int from) {
        int link = phrase.from() - 1;
        if (link > from && is(Function.PREPOSITION, link) && isNoun(link - 1)) {
            Phrase governor = nounPhrase(link - 1, from);
            if (hasSpeaker(governor)) {
                return new Phrase(governor.from(), phrase.to());
            }
        }
        return phrase;
    }

    private Phrase nounPhrase(int at, int from) {
        int start = at;
        while (start > from && at - start < LONGEST) {
            if (is(Function.DETERMINER, start)) {
                break;
            }
            if (!isNoun(start - 1) && !joins(start - 1) && !is(Function.DETERMINER, start - 1)) {
                break;
            }
            start--;
        }
        return governed(new Phrase(start, at + 1), from);
    }

    /** The phrase that starts here, up to the first word that cannot belong to it. */
    public Optional<Phrase> startingAt(int at, int to) {
        Piece first = outline.piece(at);
        if (words.pronoun(first.lower()).isPresent()) {
            return Optional.of(new Phrase(at, at + 1));
        }
        if (!isNoun(at) && !is(Function.DETERMINER, at) && first.token().kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        int end = at + 1;
        boolean capital = isCapital(at);
        while (end < to && end - at < LONGEST) {
            boolean more = capital ? isCapital(end) || joins(end) : (isNoun(end) && !isVerb(end)) || joins(end);
            if (!more) {
                break;
            }
            capital |= isCapital(end);
            end++;
        }
        return Optional.of(new Phrase(at, end));
    }

    /** The comma before a verb closes an aside: "Ann Lee, a teacher from Leeds, said". The subject stands before the aside. */
    private Optional<Phrase> beforeAside(int comma, int from) {
        Optional<Phrase> nearest = Optional.empty();
        int seen = 0;
        for (int i = comma; i > from && seen < ASIDES; i--) {
            if (isBreak(i) && !isBreak(i - 1)) {
                seen++;
                Optional<Phrase> phrase = endingAt(i - 1, from);
                if (phrase.isPresent() && (i < comma || isApposed(phrase.get(), from)) && isPerson(phrase.get())) {
                    return phrase;
                }
                if (nearest.isEmpty() && i < comma) {
                    nearest = phrase;
                }
            }
        }
        Optional<Phrase> main = main(from, comma);
        return main.isPresent() ? main : nearest;
    }

    /** A name between two commas: "the envoy, Ann Lee, said". */
    private boolean isApposed(Phrase phrase, int from) {
        return phrase.from() > from
                && isBreak(phrase.from() - 1)
                && names.at(outline.span(phrase.from(), phrase.to()))
                        .filter(name -> name.kind() == org.variorum.name.Kind.PERSON)
                        .isPresent();
    }

    private boolean isPerson(Phrase phrase) {
        if (words.pronoun(outline.piece(phrase.from()).lower()).isPresent()) {
            return true;
        }
        return names.lastIn(outline.span(phrase.from(), phrase.to()))
                        .filter(name -> name.kind() == org.variorum.name.Kind.PERSON)
                        .isPresent()
                || hasSpeaker(phrase);
    }

    private boolean hasSpeaker(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.speaker(outline.piece(i).lower()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int skipBack(int at, int from) {
        int i = at;
        while (i >= from
                && (is(Function.ADVERB, i)
                        || is(Function.AUXILIARY, i)
                        || is(Function.DAY, i)
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

    private boolean isParticiple(int at) {
        return words.cue(outline.piece(at).lower())
                .filter(cue -> cue.form() != SpeechWords.Cue.Form.BASE)
                .isPresent();
    }

    private boolean isVerb(int at) {
        return words.cue(outline.piece(at).lower()).isPresent();
    }

    private boolean isNoun(int at) {
        Piece piece = outline.piece(at);
        return piece.isWord() && !words.isFunction(piece.lower()) && words.pronoun(piece.lower()).isEmpty();
    }

    private boolean isCapital(int at) {
        Piece piece = outline.piece(at);
        return piece.isWord() && piece.token().capital() && !words.isFunction(piece.lower());
    }

    /** A mark inside a phrase: hyphen, apostrophe, ampersand, the stop of an initial or a title. */
    private boolean joins(int at) {
        Piece piece = outline.piece(at);
        if (piece.isQuoted() || piece.isWord()) {
            return false;
        }
        if (piece.token().kind() == Token.Kind.NUMBER) {
            return true;
        }
        boolean touches = at > 0 && outline.piece(at - 1).token().end() == piece.token().start();
        return "-'’&/".contains(piece.token().text()) || (touches && piece.token().is(".") && !endsSentence(at));
    }

    private boolean endsSentence(int at) {
        return at + 1 == outline.size() || outline.piece(at + 1).starts();
    }

    /** A mark that parts a sentence into asides. */
    private boolean isBreak(int at) {
        Piece piece = outline.piece(at);
        if (piece.isQuoted() || piece.token().kind() != Token.Kind.MARK) {
            return false;
        }
        boolean touches = at > 0 && outline.piece(at - 1).token().end() == piece.token().start();
        return ",;:()[]–—".contains(piece.token().text()) || (piece.token().is("-") && !touches);
    }

    private boolean is(Function function, int at) {
        return words.is(function, outline.piece(at).lower());
    }
}

package org.variorum.quote.clause;

import java.util.Optional;
import org.variorum.quote.clause.Outline.Piece;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Token;

/**
 * Reads the noun phrase that is the subject of a verb of saying, by order and function words alone. Looks at a bounded
 * number of pieces on each side. Serves one outline; immutable.
 */
public final class SubjectReader {
    private static final int LONGEST = 14; // pieces of a noun phrase
    private static final int TIME = 8; // pieces of an adverbial of time before its comma
    private static final int ASIDES = 6; // commas to look back over

    private final Outline outline;
    private final PieceKinds kinds;
    private final NamePlaces names;

    /** Reads in this outline, with the words of its language and the names found in it. */
    public SubjectReader(Outline outline, SpeechWords words, NamePlaces names) {
        this.outline = outline;
        this.kinds = new PieceKinds(outline, words);
        this.names = names;
    }

    /** The subject in front of the verb at this piece, not before the given start of the sentence. */
    public Optional<Phrase> before(int verb, int from) {
        int at = kinds.skipBack(verb - 1, from);
        if (at < from) {
            return Optional.empty();
        }
        if (kinds.isBreak(at)) {
            return beforeAside(at, from);
        }
        if (kinds.is(Function.RELATIVE, at)) {
            int head = at > from && kinds.isBreak(at - 1) ? at - 2 : at - 1;
            return head < from ? Optional.empty() : endingAt(head, from);
        }
        if (kinds.is(Function.DETERMINER, at) && at > from && kinds.isNoun(at - 1)) {
            return endingAt(at - 1, from); // "a headline that said"
        }
        if (kinds.is(Function.CONJUNCTION, at)
                || kinds.is(Function.SUBORDINATOR, at)
                || kinds.is(Function.PREPOSITION, at)) {
            return main(from, at);
        }
        return endingAt(at, from);
    }

    /** The noun phrase that ends directly before a colon: "Ann Lee: ...", with nothing or a dash in front of it. */
    public Optional<Phrase> lone(int colon, int from) {
        return colon <= from
                ? Optional.empty()
                : endingAt(colon - 1, from)
                        .filter(phrase -> kinds.isCapital(phrase.to() - 1)
                                && (phrase.from() == from || kinds.isBreak(phrase.from() - 1)));
    }

    /** The subject behind a verb that stands before it ("said the minister"). */
    public Optional<Phrase> after(int verb, int to) {
        int at = verb + 1;
        while (at < to && kinds.is(Function.ADVERB, at)) {
            at++;
        }
        return at < to ? startingAt(at, to) : Optional.empty();
    }

    /** Whether the phrase can be somebody who speaks, and not merely stand where a speaker stands. */
    public boolean isSpeaker(Phrase phrase) {
        return isPerson(phrase) || kinds.isCapital(phrase.to() - 1);
    }

    /** The subject of a participle: what stands before it, or, behind a comma, the subject of the main clause. */
    public Optional<Phrase> ofParticiple(int verb, int from) {
        int at = kinds.skipBack(verb - 1, from);
        boolean main = at < from
                || kinds.isBreak(at)
                || kinds.is(Function.CONJUNCTION, at)
                || kinds.is(Function.PREPOSITION, at)
                || kinds.is(Function.SUBORDINATOR, at);
        return main ? main(from, verb) : endingAt(at, from);
    }

    /** The subject of the main clause between two pieces. */
    public Optional<Phrase> main(int from, int to) {
        int at = from;
        for (int hops = 0; hops < ASIDES && at < to; hops++) {
            while (at < to
                    && (kinds.is(Function.CONJUNCTION, at) || kinds.is(Function.ADVERB, at) || kinds.isBreak(at))) {
                at++;
            }
            boolean time = at < to && isTimeAside(at, to);
            boolean aside = time
                    || (at < to
                            && (kinds.is(Function.PREPOSITION, at)
                                    || kinds.is(Function.SUBORDINATOR, at)
                                    || kinds.isParticiple(at)));
            if (!aside) {
                break;
            }
            int comma = at;
            while (comma < to && !kinds.isBreak(comma)) {
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

    /** "A few minutes later," and "Last month,": words of time up to a comma. */
    private boolean isTimeAside(int at, int to) {
        boolean time = false;
        for (int i = at; i < Math.min(to, at + TIME); i++) {
            if (kinds.isBreak(i)) {
                return time;
            }
            time |= kinds.is(Function.TIME, i);
        }
        return false;
    }

    /** The phrase whose last piece this is. */
    private Optional<Phrase> endingAt(int at, int from) {
        Piece last = outline.piece(at);
        if (kinds.isPronoun(at)) {
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
        while (start > from && at - start < LONGEST && (kinds.isCapital(start - 1) || kinds.joins(start - 1))) {
            start--;
        }
        return governed(new Phrase(start, at + 1), from);
    }

    /** The phrase with the noun that governs it, if that noun names somebody who speaks. */
    private Phrase governed(Phrase phrase, int from) {
        int link = phrase.from() - 1;
        if (link > from && kinds.is(Function.PREPOSITION, link) && kinds.isNoun(link - 1)) {
            Phrase governor = nounPhrase(link - 1, from);
            if (kinds.hasSpeaker(governor)) {
                return new Phrase(governor.from(), phrase.to());
            }
        }
        return phrase;
    }

    private Phrase nounPhrase(int at, int from) {
        int start = at;
        while (start > from && at - start < LONGEST) {
            if (kinds.is(Function.DETERMINER, start)) {
                break;
            }
            if (!kinds.isNoun(start - 1) && !kinds.joins(start - 1) && !kinds.is(Function.DETERMINER, start - 1)) {
                break;
            }
            start--;
        }
        return governed(new Phrase(start, at + 1), from);
    }

    /** The phrase that starts here, up to the first word that cannot belong to it. */
    public Optional<Phrase> startingAt(int at, int to) {
        Piece first = outline.piece(at);
        if (kinds.isPronoun(at)) {
            return Optional.of(new Phrase(at, at + 1));
        }
        if (!kinds.isNoun(at)
                && !kinds.is(Function.DETERMINER, at)
                && first.token().kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        int end = at + 1;
        boolean capital = kinds.isCapital(at);
        while (end < to && end - at < LONGEST) {
            if (!kinds.joins(end) && !continues(end, at, capital)) {
                break;
            }
            capital |= kinds.isCapital(end);
            end++;
        }
        return Optional.of(new Phrase(at, end));
    }

    /**
     * Whether this word goes on the phrase: a name by capitals, another phrase up to the noun that speaks or a verb of
     * saying.
     */
    private boolean continues(int at, int from, boolean capital) {
        if (kinds.isCapital(at)) {
            return true;
        }
        boolean spoken = kinds.isSpeaker(at - 1) && !kinds.isSpeaker(at);
        boolean afterDeterminer = at == from + 1 && kinds.is(Function.DETERMINER, from);
        boolean noun = kinds.isNoun(at) && (afterDeterminer || !kinds.isVerb(at));
        return capital ? kinds.isSpeaker(at) && kinds.isNoun(at) : noun && !spoken;
    }

    /**
     * The comma before a verb closes an aside: "Ann Lee, a teacher from Leeds, said". The subject stands before the
     * aside.
     */
    private Optional<Phrase> beforeAside(int comma, int from) {
        Optional<Phrase> nearest = Optional.empty();
        int seen = 0;
        for (int i = comma; i > from && seen < ASIDES; i--) {
            if (kinds.isBreak(i) && !kinds.isBreak(i - 1)) {
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
                && kinds.isBreak(phrase.from() - 1)
                && names.at(outline.span(phrase.from(), phrase.to()))
                        .filter(name -> name.kind() == org.variorum.name.Kind.PERSON)
                        .isPresent();
    }

    private boolean isPerson(Phrase phrase) {
        if (kinds.isPronoun(phrase.from())) {
            return true;
        }
        return names.lastIn(outline.span(phrase.from(), phrase.to()))
                        .filter(name -> name.kind() == org.variorum.name.Kind.PERSON)
                        .isPresent()
                || kinds.hasSpeaker(phrase);
    }
}

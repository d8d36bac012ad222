package org.variorum.quote;

import java.util.List;
import java.util.Optional;
import org.variorum.quote.clause.NamePlaces;
import org.variorum.quote.clause.Outline;
import org.variorum.quote.clause.Outline.Piece;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.quote.clause.SpeechWords.Cue;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.quote.clause.SubjectReader;

/**
 * Finds the verb of saying, or what stands for it, on one side of a quotation inside its sentence. Serves one outline;
 * immutable.
 */
final class CueFinder {
    private static final String DASHES = "-–—";
    private static final int LAST_WORDS = 3; // pieces at the end of a sentence that can announce a quotation
    private static final int NAME = 7; // pieces of a name with its verb
    private static final int REACH = 80; // pieces to look to each side

    private final Outline outline;
    private final String text;
    private final SpeechWords words;
    private final SubjectReader subjects;
    private final NamePlaces names;

    CueFinder(Outline outline, String text, SpeechWords words, NamePlaces names) {
        this.outline = outline;
        this.text = text;
        this.words = words;
        this.names = names;
        this.subjects = new SubjectReader(outline, words, names);
    }

    SubjectReader subjects() {
        return subjects;
    }

    /**
     * What stands behind a quotation; one that asks or calls may be followed by its verb although the next word has a
     * capital.
     */
    Optional<Attribution> behind(int place, boolean asks, boolean strong) {
        int from = place + 1;
        while (from < outline.size() && isPause(from) && !outline.piece(from).starts()) {
            from++;
        }
        if (from >= outline.size() || (outline.piece(from).starts() && !(asks && isAnswered(from, place)))) {
            return Optional.empty();
        }
        int to = Math.min(outline.sentenceEnd(from), from + REACH);
        Optional<Attribution> phrase = strong ? sourcePhrase(from, to) : Optional.empty();
        if (phrase.isPresent()) {
            return phrase;
        }
        for (int i = from; i < to && !outline.piece(i).isQuoted(); i++) {
            Optional<Cue> cue = cue(i, strong);
            if (cue.isEmpty() || !attributes(cue.get())) {
                continue;
            }
            Optional<Phrase> inverted = isFirst(from, i) ? subjects.after(i, to) : Optional.empty();
            if (inverted.isPresent()) {
                return tell(inverted, i, strong ? AttributionRule.CUE_BEHIND_INVERTED : AttributionRule.WEAK_CUE);
            }
            Optional<Phrase> subject = subject(cue.get(), i, from);
            if (subject.isPresent()) {
                return tell(subject, i, strong ? AttributionRule.CUE_BEHIND : AttributionRule.WEAK_CUE);
            }
        }
        return Optional.empty();
    }

    /** "Why?" Lee asked: a verb of saying within a few words. */
    private boolean isAnswered(int from, int place) {
        if (outline.piece(from).paragraph() != outline.piece(place).paragraph()) {
            return false;
        }
        int to = Math.min(outline.sentenceEnd(from), from + NAME);
        for (int i = from + 1; i < to; i++) {
            if (cue(i, true).filter(cue -> cue.form() == Cue.Form.FINITE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Behind a quotation only a verb attributes it, in a form with an auxiliary ("he will say") only a strong one. */
    private static boolean attributes(Cue cue) {
        return cue.form() == Cue.Form.FINITE || (cue.strong() && cue.form() != Cue.Form.PARTICIPLE);
    }

    private boolean isFirst(int from, int at) {
        for (int i = from; i < at; i++) {
            if (!words.is(Function.ADVERB, outline.piece(i).lower())
                    && !words.is(Function.AUXILIARY, outline.piece(i).lower())) {
                return false;
            }
        }
        return true;
    }

    /** What stands before a quotation in its sentence. */
    Optional<Attribution> before(int place, boolean strong) {
        int from = start(place);
        for (int i = place - 1; i >= from; i--) {
            Optional<Cue> cue = cue(i, strong);
            if (cue.isPresent()) {
                Optional<Attribution> told = byCueBefore(i, cue.get(), from, place, strong);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return strong ? sourcePhrase(from, place) : Optional.empty();
    }

    /**
     * Start of the sentence that leads to a quotation: the one before if it ends in a colon, also across a paragraph.
     */
    private int start(int place) {
        boolean announced = place > 0 && outline.piece(place - 1).isMark(":");
        return Math.max(outline.sentenceStart(announced ? place - 1 : place), place - REACH);
    }

    private Optional<Attribution> byCueBefore(int at, Cue cue, int from, int place, boolean strong) {
        AttributionRule weak = AttributionRule.WEAK_CUE;
        if (cue.form() == Cue.Form.FINITE) {
            Optional<Phrase> subject = subject(cue, at, from);
            if (subject.isPresent()) {
                return tell(subject, at, strong ? AttributionRule.CUE_BEFORE : weak);
            }
            if (cue.noun()) {
                return Optional.empty();
            }
            return tell(subjects.after(at, place), at, strong ? AttributionRule.CUE_BEFORE_INVERTED : weak);
        }
        boolean quoted =
                at > from && words.is(Function.ROLE, outline.piece(at - 1).lower());
        Optional<Phrase> subject = quoted
                ? subjects.before(at - 1, from)
                : cue.form() == Cue.Form.PARTICIPLE ? subjects.ofParticiple(at, from) : subjects.before(at, from);
        return tell(subject, at, strong ? AttributionRule.PARTICIPLE_BEFORE : weak);
    }

    /** The subject of a verb of saying; of a form that can be a noun only if it is somebody who can speak. */
    private Optional<Phrase> subject(Cue cue, int at, int from) {
        return subjects.before(at, from).filter(phrase -> !cue.noun() || subjects.isSpeaker(phrase));
    }

    private Optional<Attribution> sourcePhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            for (List<String> phrase : words.sources()) {
                if (matches(phrase, i, to)) {
                    int end = i + phrase.size();
                    String cue = outline.span(i, end).of(text);
                    return subjects.startingAt(end, to)
                            .map(speaker -> new Attribution(speaker, cue, AttributionRule.SOURCE_PHRASE));
                }
            }
        }
        return Optional.empty();
    }

    private boolean matches(List<String> phrase, int at, int to) {
        if (at + phrase.size() >= to) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!outline.piece(at + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The subject of the sentence that a colon ends. */
    Optional<Attribution> colon(int place) {
        if (place == 0 || !outline.piece(place - 1).isMark(":")) {
            return Optional.empty();
        }
        int from = start(place);
        return subjects.lone(place - 1, from)
                .or(() -> subjects.main(from, place - 1))
                .map(speaker -> new Attribution(speaker, "", AttributionRule.COLON_BEFORE));
    }

    /** The verb with which the sentence before a quotation ends: "Her husband cut in." */
    Optional<Attribution> sentenceBefore(int place) {
        int end = place - 1;
        if (end < 1
                || outline.piece(end).isQuoted()
                || outline.piece(end).paragraph() != outline.piece(place).paragraph()) {
            return Optional.empty();
        }
        int from = Math.max(outline.sentenceStart(end), place - REACH);
        for (int i = end - 1; i > from && i >= end - LAST_WORDS; i--) {
            int at = i;
            Optional<Cue> cue = cue(at, true).or(() -> cue(at, false));
            if (cue.filter(c -> c.form() == Cue.Form.FINITE).isPresent()) {
                return tell(subject(cue.get(), i, from), i, AttributionRule.SENTENCE_BEFORE);
            }
        }
        return Optional.empty();
    }

    /** The name behind a dash. */
    Optional<Attribution> dash(int place) {
        int at = place + 1;
        if (at + 1 >= outline.size()
                || outline.piece(at).isQuoted()
                || !DASHES.contains(outline.piece(at).token().text())) {
            return Optional.empty();
        }
        return subjects.startingAt(at + 1, outline.sentenceEnd(at + 1))
                .filter(subjects::isSpeaker)
                .map(speaker -> new Attribution(speaker, "", AttributionRule.DASH_BEHIND));
    }

    private Optional<Cue> cue(int at, boolean strong) {
        Piece piece = outline.piece(at);
        return words.cue(piece.lower())
                .filter(cue -> cue.strong() == strong && !isPartOfName(piece) && isVerb(cue, at));
    }

    /** A capital inside a sentence, or at its start as part of a name: "Secretary of State". */
    private boolean isPartOfName(Piece piece) {
        return piece.token().capital()
                && (!piece.starts() || names.at(piece.token().span()).isPresent());
    }

    /** A base form needs an auxiliary or plural subject, a participle of the past an auxiliary before it. */
    private boolean isVerb(Cue cue, int at) {
        if (cue.form() == Cue.Form.FINITE || cue.form() == Cue.Form.PARTICIPLE) {
            return true;
        }
        String before = at == 0 ? "" : outline.piece(at - 1).lower();
        return words.is(Function.AUXILIARY, before)
                || words.is(Function.ADVERB, before)
                || words.is(Function.CONJUNCTION, before)
                || (cue.form() == Cue.Form.BASE
                        && (words.is(Function.PREPOSITION, before)
                                || words.pronoun(before).isPresent()));
    }

    /** The comma behind a quotation, the dash that Russian papers put behind the comma, and the one that Polish papers put before the verb. */
    private boolean isPause(int at) {
        Piece piece = outline.piece(at);
        return piece.isMark(",")
                || (!piece.isQuoted()
                        && DASHES.contains(piece.token().text())
                        && (outline.piece(at - 1).isMark(",")
                                || (at + 1 < outline.size() && cue(at + 1, true).isPresent())));
    }

    private Optional<Attribution> tell(Optional<Phrase> subject, int cue, AttributionRule rule) {
        return subject.map(
                speaker -> new Attribution(speaker, outline.piece(cue).token().text(), rule));
    }
}

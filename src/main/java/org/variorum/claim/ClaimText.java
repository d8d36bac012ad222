package org.variorum.claim;

import java.util.List;
import java.util.Optional;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.NamePlaces;
import org.variorum.quote.clause.Outline;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.quote.clause.SubjectReader;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * One text with all that its claims are read from: tokens, words of the language, names by place, subjects of verbs.
 * Immutable.
 */
final class ClaimText {
    private final Reading reading;
    private final ClaimWords words;
    private final SpeechWords speech;
    private final NamePlaces names;
    private final Outline outline;
    private final SubjectReader subjects;

    ClaimText(Reading reading, List<NameMention> names) {
        this.reading = reading;
        this.words = ClaimWords.of(reading.language());
        this.speech = SpeechWords.of(reading.language());
        this.names = new NamePlaces(names);
        this.outline = new Outline(reading, List.of());
        this.subjects = new SubjectReader(outline, speech, this.names);
    }

    Reading reading() {
        return reading;
    }

    ClaimWords words() {
        return words;
    }

    SubjectReader subjects() {
        return subjects;
    }

    Token token(int at) {
        return reading.tokens().get(at);
    }

    String lower(int at) {
        return token(at).lower();
    }

    boolean is(Work work, int at) {
        return words.is(work, lower(at));
    }

    boolean is(Function function, int at) {
        return speech.is(function, lower(at));
    }

    /** The words between two tokens, the last not included. */
    Span span(int from, int to) {
        return token(from).span().cover(token(to - 1).span());
    }

    /** The name that this token is part of. */
    Optional<NameMention> nameAt(int token) {
        return names.at(token(token).span());
    }

    /** The name that shares a letter with these words. */
    Optional<NameMention> nameAt(Span words) {
        return names.at(words);
    }

    /** The last token that does not belong to words of time: in "Norland on Friday accused" that of the subject. */
    int beforeTime(int last, int first) {
        int at = last;
        while (at > first && is(Function.TIME, at)) {
            at--;
        }
        return at < last && at > first && is(Function.PREPOSITION, at) ? at - 1 : at;
    }

    boolean isPronoun(Phrase phrase) {
        return isPronoun(phrase.from());
    }

    boolean isPronoun(int token) {
        return speech.pronoun(lower(token)).isPresent();
    }

    /** Whether a pronoun can stand for the name: he and she for a person, it and they for anything else. */
    boolean fits(Phrase pronoun, NameMention name) {
        String kind = speech.pronoun(lower(pronoun.from())).orElse("s");
        return switch (kind) {
            case "m", "f" -> name.kind() == Kind.PERSON;
            case "n", "p" -> name.kind() != Kind.PERSON;
            default -> false;
        };
    }

    /** The name that a noun phrase stands for: never the master of a spokesman, nor the country of a diplomat. */
    Optional<NameMention> named(Phrase phrase) {
        Span span = outline.span(phrase.from(), phrase.to());
        Optional<NameMention> name =
                names.lastIn(span).or(() -> names.at(token(phrase.to() - 1).span()));
        boolean atEnd = name.filter(n -> n.span().end() >= span.end()).isPresent();
        if (atEnd && !isGoverned(phrase)) {
            return name;
        }
        boolean somebody = name.filter(n -> n.form() == Form.ROLE).isPresent();
        boolean country =
                name.filter(n -> n.kind() != Kind.PERSON).isPresent() && !hasPerson(phrase) && !isGoverned(phrase);
        return somebody || country ? name : Optional.empty();
    }

    private boolean hasPerson(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (speech.speaker(lower(i)).filter("person"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isGoverned(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (is(Function.PREPOSITION, i)) {
                return true;
            }
        }
        return false;
    }
}

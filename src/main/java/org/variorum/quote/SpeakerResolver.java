package org.variorum.quote;

import java.util.Optional;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.NamePlaces;
import org.variorum.quote.clause.Outline;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.text.Span;

/**
 * Leads the words that name a speaker to a name: a name to itself, a pronoun to the person before it. Never past the
 * paragraph before. Serves one outline; immutable.
 */
final class SpeakerResolver {
    private static final int BACK = 2; // paragraphs that a pronoun may look into, its own included
    private static final int REACH = 150; // pieces that a pronoun may look back over

    private final Outline outline;
    private final SpeechWords words;
    private final NamePlaces names;

    SpeakerResolver(Outline outline, SpeechWords words, NamePlaces names) {
        this.outline = outline;
        this.words = words;
        this.names = names;
    }

    Quotation.Speaker resolve(Phrase phrase) {
        Span span = outline.span(phrase.from(), phrase.to());
        Optional<String> pronoun = words.pronoun(outline.piece(phrase.from()).lower());
        if (pronoun.isPresent()) {
            return new Quotation.Speaker(
                    span, antecedent(phrase.from(), pronoun.get()).map(NameMention::span));
        }
        Optional<NameMention> name = names.lastIn(span).or(() -> names.at(span));
        if (name.isPresent() && name.get().form() == Form.ROLE) {
            return new Quotation.Speaker(span.cover(name.get().span()), name.map(NameMention::span));
        }
        boolean governed = hasPreposition(phrase);
        if (name.isPresent() && !governed && name.get().span().end() == span.end()) {
            return new Quotation.Speaker(name.get().span(), name.map(NameMention::span));
        }
        return new Quotation.Speaker(span, Optional.empty());
    }

    /** The nearest fitting name outside quotations, the subject of its sentence before any other. */
    private Optional<NameMention> antecedent(int at, String pronoun) {
        if (pronoun.equals("s") || pronoun.equals("p")) {
            return Optional.empty();
        }
        int paragraph = outline.piece(at).paragraph();
        int back = pronoun.equals("n") ? 1 : BACK; // "it" changes hands too often to look further
        Optional<NameMention> nearest = Optional.empty();
        int reach = Math.max(0, at - REACH);
        for (int i = at - 1; i >= reach && outline.piece(i).paragraph() > paragraph - back; i--) {
            Optional<NameMention> name = outline.piece(i).isQuoted()
                    ? Optional.empty()
                    : names.at(outline.piece(i).token().span()).filter(n -> fits(n, pronoun));
            if (name.isPresent() && startsClause(i, name.get())) {
                return name;
            }
            nearest = nearest.isPresent() ? nearest : name;
        }
        return nearest;
    }

    private static boolean fits(NameMention name, String pronoun) {
        return pronoun.equals("n") ? name.kind() != Kind.PERSON : name.kind() == Kind.PERSON;
    }

    /** Whether the name is the first of its sentence, or stands directly beside a verb of saying. */
    private boolean startsClause(int at, NameMention name) {
        int start = outline.sentenceStart(at);
        for (int i = start; i < at; i++) {
            Optional<NameMention> other = outline.piece(i).isQuoted()
                    ? Optional.empty()
                    : names.at(outline.piece(i).token().span());
            if (other.filter(o -> !o.equals(name) && o.kind() == name.kind()).isPresent()) {
                return words.cue(outline.piece(at - 1).lower()).isPresent();
            }
        }
        return true;
    }

    private boolean hasPreposition(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.is(SpeechWords.Function.PREPOSITION, outline.piece(i).lower())) {
                return true;
            }
        }
        return false;
    }
}

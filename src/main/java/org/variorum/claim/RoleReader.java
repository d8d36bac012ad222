package org.variorum.claim;

import java.util.Optional;
import org.variorum.claim.ClaimWords.Form;
import org.variorum.claim.ClaimWords.Order;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Token;

/** Reads who does it and whom it is done to. Serves one text, from front to back; one thread. */
final class RoleReader {
    private static final int REACH = 10; // tokens behind a predicate in which its patient can stand
    private static final int TITLE = 5; // tokens of titles and articles before a name

    private final ClaimText text;
    private final OrderedRoles ordered;
    private Optional<NameMention> topic = Optional.empty(); // subject of the sentence before, for pronouns
    private int paragraph = -1;

    RoleReader(ClaimText text) {
        this.text = text;
        this.ordered = new OrderedRoles(text);
    }

    /** Agent and patient of one predicate. */
    record Roles(Optional<NameMention> agent, Optional<NameMention> patient) {
        boolean isEmpty() {
            return agent.isEmpty() && patient.isEmpty();
        }
    }

    /** Forgets the sentence before if a new paragraph begins, and remembers the subject of this one for the next. */
    void leave(int first, int end, int inParagraph) {
        topic = text.subjects().main(first, end).flatMap(text::named);
        paragraph = inParagraph;
    }

    Roles roles(VerbGroup verb, int first, int end, int inParagraph, Optional<HolderScope> scope) {
        int from = scope.map(HolderScope::from).orElse(first);
        boolean plain = verb.voice() == VerbGroup.Voice.ACTIVE || verb.voice() == VerbGroup.Voice.PASSIVE;
        if (plain && text.words().order() == Order.LAST) {
            return ordered.last(verb, first);
        }
        if (plain && text.words().order() == Order.SECOND) {
            return ordered.second(verb, Math.min(from, verb.from()), end, phrase -> who(phrase, inParagraph, scope));
        }
        return switch (verb.voice()) {
            case ACTIVE -> new Roles(subject(verb, from, inParagraph, scope), behind(verb.at() + 1, end));
            case PASSIVE -> new Roles(by(verb.at() + 1, end), subject(verb, from, inParagraph, scope));
            case PARTICIPLE ->
                new Roles(text.subjects().main(from, verb.at()).flatMap(text::named), behind(verb.at() + 1, end));
            case CHARGED -> new Roles(charged(verb.from() - 1, first), behind(verb.at() + 1, end));
            case RECEIVED -> new Roles(giver(verb.at() + 1, end), subject(verb, from, inParagraph, scope));
            case NOUN -> new Roles(owner(verb.at(), first), behind(verb.at() + 1, end));
            case NONE -> new Roles(Optional.empty(), Optional.empty());
        };
    }

    private Optional<NameMention> subject(VerbGroup verb, int from, int inParagraph, Optional<HolderScope> scope) {
        if (verb.from() <= from) {
            // "denied planning": the verb stands directly behind the denial
            return scope.filter(HolderScope::denies).flatMap(HolderScope::holder);
        }
        Optional<Phrase> phrase = text.subjects().before(verb.from(), from);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        return who(phrase.get(), inParagraph, scope);
    }

    /** The name that a noun phrase stands for, or the one that a pronoun leads back to. */
    private Optional<NameMention> who(Phrase phrase, int inParagraph, Optional<HolderScope> scope) {
        if (!text.isPronoun(phrase)) {
            return text.named(phrase);
        }
        Optional<NameMention> holder = scope.flatMap(HolderScope::holder).filter(name -> text.fits(phrase, name));
        return holder.or(
                () -> inParagraph == paragraph ? topic.filter(name -> text.fits(phrase, name)) : Optional.empty());
    }

    /** The first name behind a predicate, if no other clause or circumstance comes before it. */
    private Optional<NameMention> behind(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            Optional<NameMention> name = text.nameAt(i);
            if (name.isPresent()) {
                return name;
            }
            if (stops(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean stops(int i) {
        if (text.token(i).kind() == Token.Kind.MARK) {
            return !"-'’\"“”«»".contains(text.token(i).text());
        }
        boolean verb = text.words()
                .predicate(text.lower(i))
                .filter(p -> p.form() != Form.NONE && !p.noun())
                .isPresent();
        boolean circumstance = text.is(Function.PREPOSITION, i) && !text.words().leadsToPatient(text.lower(i));
        return verb
                || circumstance
                || text.is(Work.OPENER, i)
                || text.is(Work.COMPLEMENT, i)
                || text.is(Work.BY, i)
                || text.is(Function.AUXILIARY, i)
                || text.is(Function.CONJUNCTION, i);
    }

    /** "was accused by the ministry". */
    private Optional<NameMention> by(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (text.is(Work.BY, i)) {
                for (int n = i + 1; n < Math.min(end, i + 1 + TITLE); n++) {
                    if (text.nameAt(n).isPresent()) {
                        return text.nameAt(n);
                    }
                    if (text.token(n).kind() == Token.Kind.MARK) {
                        return Optional.empty();
                    }
                }
            }
            if (text.token(i).is(",") || text.is(Work.OPENER, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a response from Moscow". */
    private Optional<NameMention> giver(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (text.is(Work.FROM, i)) {
                return behind(i + 1, Math.min(end, i + 1 + TITLE));
            }
            if (stops(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * In "accused Moscow of massing" the accused one masses; the accuser, on the other side of the verb, never does.
     */
    private Optional<NameMention> charged(int of, int first) {
        for (int i = of - 1; i >= Math.max(first, of - TITLE); i--) {
            if (text.nameAt(i).isPresent()) {
                return text.nameAt(i);
            }
            if (text.words().predicate(text.lower(i)).isPresent() || text.is(Function.AUXILIARY, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<NameMention> owner(int at, int first) {
        for (int i = at - 1; i > Math.max(first, at - TITLE); i--) {
            Token token = text.token(i);
            if ((token.is("'") || token.is("’")) && text.nameAt(i - 1).isPresent()) {
                return text.nameAt(i - 1);
            }
        }
        return Optional.empty();
    }
}

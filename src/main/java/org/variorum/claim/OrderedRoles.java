package org.variorum.claim;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.claim.ClaimWords.Form;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.claim.RoleReader.Roles;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.text.Token;

/**
 * Reads the roles where the subject need not stand before the verb nor the object behind it: "Am Montag hat Norland Sundria angegriffen", "Norland,
 * Sundria'ya saldırdı". What is neither marked nor in its usual place has no role. Serves one text; immutable.
 */
final class OrderedRoles {
    private static final int REACH = 20; // tokens of a clause

    private final ClaimText text;

    OrderedRoles(ClaimText text) {
        this.text = text;
    }

    /** Names behind the subject: what is done to whom, and by whom in a passive. */
    private record Others(Optional<NameMention> bare, Optional<NameMention> giver) {}

    /** A subject in front of the verb or, where something else stands there, behind it. */
    Roles second(VerbGroup verb, int first, int end, Function<Phrase, Optional<NameMention>> who) {
        int finite = finite(verb);
        Optional<Phrase> before = finite < 0 ? Optional.empty() : front(finite, first);
        Optional<Phrase> crowd = before.filter(this::namesTwo); // "dat Norland Sundria heeft aangevallen"
        boolean closed = finite < 0 || crowd.isPresent(); // the verb stands at the end of the clause
        int from = closed ? crowd.map(Phrase::from).orElse(verb.from()) : finite;
        Optional<Phrase> front = closed ? Optional.empty() : before;
        boolean object = front.filter(phrase -> isObject(phrase, first)).isPresent();
        Optional<Phrase> subject =
                front.filter(phrase -> !object).or(() -> behind(behindAdverbs(closed ? from : from + 1, end), end));
        int rest = front.isPresent() && !object
                ? from + 1
                : subject.map(Phrase::to).orElse(from + 1);
        int limit = !closed && from == verb.at() ? Math.min(end, from + REACH) : verb.at();
        Others others = others(rest, limit);
        Optional<NameMention> named =
                subject.filter(phrase -> !isObject(phrase, first)).flatMap(who);
        if (verb.voice() == VerbGroup.Voice.PASSIVE) {
            return new Roles(others.giver(), named);
        }
        return new Roles(named, object ? front.flatMap(text::named) : others.bare());
    }

    /** The finite verb of the group; -1 if it stands behind the group. */
    private int finite(VerbGroup verb) {
        for (int i = verb.from(); i <= verb.at(); i++) {
            boolean closed = i + 1 < text.reading().tokens().size() && isAuxiliary(i + 1);
            boolean predicate = text.words()
                    .predicate(text.lower(i))
                    .filter(p -> p.form() == Form.FINITE || (p.form() == Form.TWIN && !closed))
                    .isPresent();
            if (predicate || isAuxiliary(i) || text.is(Work.PLAN, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAuxiliary(int at) {
        return text.is(Work.HAVE, at) || text.is(Work.BE, at);
    }

    private boolean namesTwo(Phrase phrase) {
        Optional<NameMention> first = text.nameAt(phrase.from());
        Optional<NameMention> last = text.nameAt(phrase.to() - 1);
        return first.isPresent() && last.isPresent() && !first.equals(last);
    }

    private boolean isObject(Phrase phrase, int first) {
        return text.is(Work.OBJECT, phrase.from())
                || (phrase.from() > first && text.is(Work.OBJECT, phrase.from() - 1));
    }

    /** The subject behind the verb: a name, or words up to a name, because nothing tells whether that one belongs to them. */
    private Optional<Phrase> behind(int at, int end) {
        return text.subjects().startingAt(at, end).map(phrase -> {
            int to = at + 1;
            while (to < phrase.to() && text.nameAt(to).equals(text.nameAt(at))) {
                to++;
            }
            return new Phrase(at, to);
        });
    }

    /** What stands before the verb, unless it only tells when or where. */
    private Optional<Phrase> front(int verb, int first) {
        return text.subjects().before(verb, first).filter(phrase -> !isCircumstance(phrase, first));
    }

    private boolean isCircumstance(Phrase phrase, int first) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (text.is(SpeechWords.Function.TIME, i)) {
                return true;
            }
        }
        int before = phrase.from() - 1;
        return text.is(SpeechWords.Function.PREPOSITION, phrase.from())
                || (before >= first && (text.is(SpeechWords.Function.PREPOSITION, before) || text.is(Work.BY, before)));
    }

    private int behindAdverbs(int from, int end) {
        int at = from;
        while (at < end - 1 && (text.is(SpeechWords.Function.ADVERB, at) || text.is(Work.NOT, at))) {
            at++;
        }
        return Math.min(at, end - 1);
    }

    private Others others(int from, int to) {
        Optional<NameMention> bare = Optional.empty();
        Optional<NameMention> giver = Optional.empty();
        int governor = -1;
        for (int i = from; i < to; i++) {
            Optional<NameMention> name = text.nameAt(i);
            if (name.isEmpty()) {
                if (text.token(i).kind() == Token.Kind.MARK || text.is(Work.COMPLEMENT, i)) {
                    break;
                }
                boolean by = text.is(Work.BY, i) || text.is(Work.FROM, i);
                governor = by || text.is(SpeechWords.Function.PREPOSITION, i) ? i : governor;
                continue;
            }
            boolean by = governor >= 0 && (text.is(Work.BY, governor) || text.is(Work.FROM, governor));
            if (by && giver.isEmpty()) {
                giver = name;
            } else if (bare.isEmpty() && (governor < 0 || text.words().leadsToPatient(text.lower(governor)))) {
                bare = name;
            }
            boolean goesOn = i + 1 < to && text.nameAt(i + 1).equals(name);
            governor = goesOn ? governor : -1;
        }
        return new Others(bare, giver);
    }

    /** Everybody before the verb: the first name without an ending does it, the one with the ending of an object suffers it. */
    Roles last(VerbGroup verb, int first) {
        Optional<NameMention> agent = Optional.empty();
        Optional<NameMention> patient = Optional.empty();
        int start = Math.max(first, verb.from() - REACH);
        for (int i = start; i < verb.from(); i++) {
            Optional<NameMention> name = text.nameAt(i);
            if (name.isEmpty() || (i > start && text.nameAt(i - 1).equals(name))) {
                continue;
            }
            Optional<String> role = ending(name.get(), i, verb.from());
            if (role.isEmpty()) {
                agent = agent.isEmpty() ? name : agent;
            } else if (role.get().equals("patient")) {
                patient = name;
            }
        }
        return new Roles(agent, patient);
    }

    /** The ending behind the apostrophe of a name. */
    private Optional<String> ending(NameMention name, int at, int end) {
        for (int i = at; i < Math.min(end, at + REACH); i++) {
            String lower = text.lower(i);
            int apostrophe = Math.max(lower.lastIndexOf('\''), lower.lastIndexOf('’'));
            if (apostrophe >= 0 && apostrophe + 1 < lower.length()) {
                return text.words().roleOfEnding(lower.substring(apostrophe + 1));
            }
            if (apostrophe >= 0 && i + 1 < end) {
                return text.words().roleOfEnding(text.lower(i + 1));
            }
            if (text.nameAt(i).filter(name::equals).isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }
}

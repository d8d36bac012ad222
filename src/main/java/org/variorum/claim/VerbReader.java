package org.variorum.claim;

import java.util.Optional;
import org.variorum.claim.ClaimWords.Form;
import org.variorum.claim.ClaimWords.Order;
import org.variorum.claim.ClaimWords.Predicate;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.claim.VerbGroup.Voice;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Token;

/** Reads the words in front of a predicate: negation, modality, plan and voice. Serves one text; immutable. */
final class VerbReader {
    private static final int LONGEST = 8; // tokens of a verb group
    private static final int TITLE = 6; // tokens between a noun and its owner or light verb
    private static final int CLAUSE = 25; // tokens to look back for the word that opens the clause

    private final ClaimText text;
    private final VerbBracket brackets;

    VerbReader(ClaimText text) {
        this.text = text;
        this.brackets = new VerbBracket(text);
    }

    /** Seen on the way from the predicate to the front of its group. */
    private static final class Seen {
        boolean not;
        boolean be;
        boolean have;
        boolean modal;
        boolean plan;
        boolean to;
        boolean of;
        boolean does;
        int from;
    }

    /** The group of the predicate at this token, not before the first token. */
    VerbGroup read(int at, int first, Predicate predicate) {
        if (isNoun(at, first, predicate)) {
            return noun(at, first);
        }
        Seen seen = look(at, first);
        Form form = predicate.form();
        Voice voice = voice(at, first, form, seen);
        if (text.words().order() == Order.SECOND && (voice == Voice.NONE || form == Form.TWIN)) {
            VerbGroup enclosed = brackets.read(at, first, form);
            if (form != Form.TWIN || enclosed.open() || enclosed.voice() != Voice.NONE) {
                return enclosed;
            }
        }
        boolean not = seen.not != ((form == Form.FINITE || form == Form.TWIN) && isNegatedBehind(at));
        return new VerbGroup(seen.from, at, voice, not, isOpen(seen, first), seen.plan);
    }

    /** "Bestätigte nicht", "bestätigte den Angriff nicht": a no right behind a finite verb, or as the last word of its clause. */
    private boolean isNegatedBehind(int at) {
        int end = Math.min(text.reading().tokens().size(), at + 1 + LONGEST);
        for (int i = at + 1; i < end; i++) {
            boolean last =
                    i + 1 >= text.reading().tokens().size() || text.token(i + 1).kind() == Token.Kind.MARK;
            if (text.is(Work.NOT, i) && (i == at + 1 || last)) {
                return true;
            }
            if (text.token(i).kind() == Token.Kind.MARK || text.is(Work.OPENER, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOpen(Seen seen, int first) {
        boolean apart = text.words().order() == Order.SECOND && brackets.hasModal(seen.from, first);
        return seen.modal || apart || isConditional(seen.from, first);
    }

    private Seen look(int at, int first) {
        Seen seen = new Seen();
        int i = at - 1;
        for (; i >= Math.max(first, at - LONGEST); i--) {
            if (!step(i, at, seen)) {
                break;
            }
        }
        seen.from = i + 1;
        return seen;
    }

    private boolean step(int i, int at, Seen seen) {
        if (text.is(Work.NOT, i)) {
            seen.not = !seen.not;
        } else if (text.is(Work.BE, i)) {
            seen.be |= !seen.to;
        } else if (text.is(Work.HAVE, i)) {
            seen.have = true;
        } else if (text.is(Work.MODAL, i)) {
            seen.modal = true;
        } else if (text.is(Work.TO, i) && (i == at - 1 || text.is(Work.BE, i + 1) || text.is(Work.HAVE, i + 1))) {
            seen.to = true;
        } else if (text.is(Work.FAIL, i) && seen.to) {
            seen.not = !seen.not;
        } else if (text.is(Work.PLAN, i) && (seen.to || text.is(Function.AUXILIARY, i))) {
            seen.plan = true;
        } else if (text.is(Work.PLAN, i) && seen.of) {
            seen.plan = true;
            seen.of = false;
        } else if (text.is(Work.OF, i) && i == at - 1) {
            seen.of = true;
            return i > 0 && text.is(Work.PLAN, i - 1);
        } else if (text.is(Work.DO, i)) {
            seen.does = true;
        } else {
            return isFiller(i, seen);
        }
        return true;
    }

    private boolean isFiller(int i, Seen seen) {
        return text.is(Function.ADVERB, i)
                || (text.is(Function.AUXILIARY, i) && !text.is(Work.BE, i))
                || (text.is(Work.ASPECT, i) && seen.to)
                || (text.is(Function.DETERMINER, i) && seen.plan)
                || isApostrophe(i);
    }

    private boolean isApostrophe(int i) {
        return text.token(i).is("'") || text.token(i).is("’");
    }

    private Voice voice(int at, int first, Form form, Seen seen) {
        boolean governed = seen.plan || seen.modal || seen.does;
        if (seen.to && form != Form.BASE && !seen.plan && !seen.not) {
            return Voice.NONE; // "is said to be", "seems to have"
        }
        boolean afterPreposition = seen.from > first && text.is(Function.PREPOSITION, seen.from - 1);
        return switch (form) {
            case FINITE, TWIN -> afterPreposition || seen.of || seen.be ? Voice.NONE : Voice.ACTIVE;
            case PAST -> seen.be ? Voice.PASSIVE : seen.to || seen.of ? Voice.NONE : bare(at, first, seen);
            case PERFECT -> seen.be ? Voice.PASSIVE : seen.have ? Voice.ACTIVE : Voice.NONE;
            case PERFECT_ACTIVE -> seen.be || seen.have ? Voice.ACTIVE : Voice.NONE;
            case PARTICIPLE -> participle(at, first, seen);
            case BASE ->
                seen.to
                        ? seen.plan || seen.not || isAspect(seen) ? Voice.ACTIVE : Voice.NONE
                        : governed && !seen.be && !seen.have ? Voice.ACTIVE : Voice.NONE;
            case NONE -> Voice.NONE;
        };
    }

    private boolean isAspect(Seen seen) {
        return text.is(Work.ASPECT, seen.from);
    }

    /** A past form alone is a verb behind a name, and a participle behind a noun or before "by". */
    private Voice bare(int at, int first, Seen seen) {
        boolean by = at + 1 < text.reading().tokens().size() && text.is(Work.BY, at + 1);
        if (by && !seen.have) {
            return Voice.NONE;
        }
        int subject = text.beforeTime(seen.from - 1, first);
        boolean named = subject >= first && text.nameAt(subject).isPresent();
        boolean pronoun = subject >= first && text.isPronoun(subject);
        boolean marked = seen.from > first
                && (text.is(Function.RELATIVE, seen.from - 1)
                        || text.is(Function.CONJUNCTION, seen.from - 1)
                        || text.token(seen.from - 1).is(","));
        return seen.have || named || pronoun || marked ? Voice.ACTIVE : Voice.NONE;
    }

    private Voice participle(int at, int first, Seen seen) {
        if ((seen.be || seen.plan) && !seen.of) {
            return Voice.ACTIVE;
        }
        if (seen.of) {
            return Voice.CHARGED;
        }
        boolean aside = at > first && text.token(at - 1).is(",");
        return aside ? Voice.PARTICIPLE : Voice.NONE;
    }

    private boolean isNoun(int at, int first, Predicate predicate) {
        if (!predicate.noun()) {
            return false;
        }
        if (predicate.form() == Form.NONE || at == first) {
            return true;
        }
        boolean owned = at - 2 >= first && isApostrophe(at - 2); // the "s" of "Moscow's"
        return !text.is(Work.TO, at - 1)
                && (owned || !text.is(Function.AUXILIARY, at - 1))
                && !text.is(Function.ADVERB, at - 1)
                && (!text.is(Work.NOT, at - 1) || text.is(Function.DETERMINER, at - 1));
    }

    /** A noun is claimed only of its owner, "Moscow's response", or by a verb that gives, receives or plans it. */
    private VerbGroup noun(int at, int first) {
        boolean owned = false;
        for (int i = at - 1; i >= Math.max(first, at - TITLE); i--) {
            Optional<ClaimWords.Light> light = text.words().light(text.lower(i));
            if (light.isPresent() && !owned) {
                return light(at, i, first, light.get());
            }
            boolean mark = text.token(i).kind() == Token.Kind.MARK
                    && !isApostrophe(i)
                    && !text.token(i).is("-");
            if (mark || text.is(Work.MODAL, i) || text.is(Work.PLAN, i) || text.is(Function.PREPOSITION, i)) {
                break;
            }
            owned |= i > first && isApostrophe(i) && text.nameAt(i - 1).isPresent();
        }
        return new VerbGroup(at, at, owned ? Voice.NOUN : Voice.NONE, false, false, false);
    }

    private VerbGroup light(int noun, int at, int first, ClaimWords.Light light) {
        Seen seen = look(at, first);
        Voice voice = voice(at, first, light.form(), seen);
        if (light.kind() == ClaimWords.Light.Kind.RECEIVE && voice == Voice.ACTIVE) {
            voice = Voice.RECEIVED;
        }
        boolean plan = seen.plan || light.kind() == ClaimWords.Light.Kind.PLAN;
        return new VerbGroup(seen.from, noun, voice, seen.not != isNone(at, noun), isOpen(seen, first), plan);
    }

    /** "gave no reply". */
    private boolean isNone(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(Work.NOT, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause is opened by "if" or "whether". */
    private boolean isConditional(int from, int first) {
        for (int i = from - 1; i >= Math.max(first, from - CLAUSE); i--) {
            if (text.is(Work.MODAL, i) && text.is(Function.SUBORDINATOR, i)) {
                return true;
            }
            if (text.is(Work.OPENER, i)
                    || text.is(Work.COMPLEMENT, i)
                    || text.token(i).is(",")
                    || text.token(i).is(";")) {
                return false;
            }
        }
        return false;
    }
}

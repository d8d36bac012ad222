package org.variorum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.claim.HolderScope.Stand;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Sentence;

/**
 * Finds who says what in a sentence: "X said that ...", "X denied that ...", "..., X said", "according to X, ...".
 * Serves one text, read from front to back, so that "he said" leads to the holder before; one thread.
 */
final class HolderReader {
    private static final int LISTENERS = 8; // tokens between "told" and what was told

    private final ClaimText text;
    private Optional<NameMention> last = Optional.empty();
    private int paragraph = -1;

    HolderReader(ClaimText text) {
        this.text = text;
    }

    /** The stretches of one sentence that somebody holds; later and inner ones behind outer ones. */
    List<HolderScope> scopes(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            last = Optional.empty();
        }
        List<HolderScope> scopes = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            source(i, sentence).ifPresent(scopes::add);
            verb(i, sentence).ifPresent(scopes::add);
        }
        return scopes;
    }

    private Optional<HolderScope> source(int at, Sentence sentence) {
        for (List<String> phrase : text.words().sources()) {
            int end = at + phrase.size();
            boolean matches = end < sentence.endToken();
            for (int i = 0; i < phrase.size() && matches; i++) {
                matches = text.lower(at + i).equals(phrase.get(i));
            }
            if (matches) {
                Optional<NameMention> holder =
                        text.subjects().startingAt(end, sentence.endToken()).flatMap(text::named);
                int behind = Math.min(sentence.endToken(), end + 1);
                return Optional.of(
                        at - sentence.firstToken() < sentence.endToken() - end && at == sentence.firstToken()
                                ? new HolderScope(behind, sentence.endToken(), holder, Stand.SAYS)
                                : new HolderScope(sentence.firstToken(), at, holder, Stand.SAYS));
            }
        }
        return Optional.empty();
    }

    private Optional<HolderScope> verb(int at, Sentence sentence) {
        boolean participle = text.is(Work.SAYING, at);
        Optional<Stand> stand = stand(at);
        if (stand.isEmpty() || isNoun(at, sentence)) {
            return Optional.empty();
        }
        Optional<Phrase> subject = participle
                ? text.subjects().main(sentence.firstToken(), at)
                : text.subjects().before(at, sentence.firstToken());
        boolean closes = at + 1 >= sentence.endToken()
                || ",.".contains(text.token(at + 1).text());
        boolean inverted = subject.isEmpty()
                || (at > sentence.firstToken() && text.token(at - 1).is(",") && !participle);
        if (inverted) {
            Optional<Phrase> behind = text.subjects().after(at, sentence.endToken());
            subject = behind.isPresent() ? behind : subject;
            closes |= behind.isPresent();
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Optional<NameMention> holder = holder(subject.get());
        last = holder.isPresent() ? holder : last;
        if (closes && subject.get().from() > sentence.firstToken() + 1 && stand.get() == Stand.SAYS) {
            return Optional.of(
                    new HolderScope(sentence.firstToken(), subject.get().from(), holder, Stand.SAYS));
        }
        int from = content(at, sentence);
        return from >= sentence.endToken()
                ? Optional.empty()
                : Optional.of(new HolderScope(
                        from, end(from, sentence), holder, turned(stand.get(), at, sentence.firstToken())));
    }

    private Optional<Stand> stand(int at) {
        if (text.is(Work.DENY, at)) {
            return Optional.of(Stand.DENIES);
        }
        if (text.is(Work.ASK, at)) {
            return Optional.of(Stand.ASKS);
        }
        boolean says = text.is(Work.SAY, at) || text.is(Work.SAYING, at) || text.is(Work.TELL, at);
        return says ? Optional.of(Stand.SAYS) : Optional.empty();
    }

    /** Who did not say it has neither said nor denied it. */
    private Stand turned(Stand stand, int at, int first) {
        return isNegated(at, first) ? Stand.ASKS : stand;
    }

    /** "his claim", "the report": the word behind an article or preposition is a noun. */
    private boolean isNoun(int at, Sentence sentence) {
        if (at == sentence.firstToken()) {
            return false;
        }
        int before = at - 1;
        return text.is(Function.DETERMINER, before)
                || text.is(Function.PREPOSITION, before)
                || text.nameAt(at).isPresent();
    }

    private boolean isNegated(int at, int first) {
        for (int i = at - 1; i >= Math.max(first, at - 3); i--) {
            if (text.is(Work.NOT, i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<NameMention> holder(Phrase subject) {
        return text.isPronoun(subject) ? last.filter(name -> text.fits(subject, name)) : text.named(subject);
    }

    /** Where the content begins: behind whoever is told. */
    private int content(int at, Sentence sentence) {
        int from = at + 1;
        if (text.is(Work.TELL, at)) {
            int limit = Math.min(sentence.endToken(), at + LISTENERS);
            for (int i = from; i < limit; i++) {
                if (text.is(Work.COMPLEMENT, i)) {
                    return i;
                }
            }
        }
        return from;
    }

    /** A "but" or a semicolon ends what is said. */
    private int end(int from, Sentence sentence) {
        for (int i = from + 1; i < sentence.endToken(); i++) {
            boolean but = text.token(i - 1).is(",") && text.is(Function.CONJUNCTION, i) && text.is(Work.OPENER, i);
            if (text.token(i).is(";") || but) {
                return i;
            }
        }
        return sentence.endToken();
    }
}

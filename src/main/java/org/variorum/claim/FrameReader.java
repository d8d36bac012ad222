package org.variorum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.claim.Claim.Polarity;
import org.variorum.claim.Claim.Stance;
import org.variorum.claim.ClaimWords.Predicate;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.claim.HolderScope.Stand;
import org.variorum.claim.VerbGroup.Voice;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Sentence;
import org.variorum.text.Span;

/** Reads the claims of one text, sentence by sentence from front to back. Serves one text, one thread. */
final class FrameReader {
    private static final String NOBODY = "–"; // stands in a proposition for a role without a name
    private static final int LEAD = 6; // tokens between a verb of saying and the "that" of what is said

    private final ClaimText text;
    private final Field field;
    private final HolderReader holders;
    private final QuotedHolders quoted;
    private final VerbReader verbs;
    private final RoleReader roles;
    private final List<Done> done = new ArrayList<>(); // predicates of this sentence, in order

    /** A predicate already read: who did it to whom. */
    private record Done(RoleReader.Roles roles) {}

    FrameReader(ClaimText text, Field field, List<Quotation> quotes) {
        this.text = text;
        this.field = field;
        this.holders = new HolderReader(text);
        this.quoted = new QuotedHolders(text, quotes);
        this.verbs = new VerbReader(text);
        this.roles = new RoleReader(text);
    }

    List<Claim> read(Sentence sentence) {
        List<HolderScope> scopes = holders.scopes(sentence);
        List<Claim> claims = new ArrayList<>();
        done.clear();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            int at = i;
            Optional<HolderScope> scope = quoted.at(at, sentence).or(() -> innermost(scopes, at));
            text.words()
                    .predicate(text.lower(at))
                    .filter(predicate -> text.nameAt(at).isEmpty() && !governsInfinitive(at, sentence))
                    .flatMap(predicate -> claim(sentence, predicate, at, scope))
                    .ifPresent(claims::add);
        }
        roles.leave(sentence.firstToken(), sentence.endToken(), sentence.paragraph());
        return claims;
    }

    /** "refused to", "agreed to": what is claimed is the verb behind. */
    private boolean governsInfinitive(int at, Sentence sentence) {
        return (text.is(Work.FAIL, at) || text.is(Work.PLAN, at))
                && at + 1 < sentence.endToken()
                && text.is(Work.TO, at + 1);
    }

    private static Optional<HolderScope> innermost(List<HolderScope> scopes, int token) {
        return scopes.stream().filter(s -> s.contains(token)).reduce((outer, inner) -> inner);
    }

    private Optional<Claim> claim(Sentence sentence, Predicate predicate, int at, Optional<HolderScope> scope) {
        int first = Math.min(at, scope.map(HolderScope::from).orElse(sentence.firstToken()));
        VerbGroup verb = verbs.read(at, first, predicate);
        boolean asked = scope.filter(s -> s.stand() == Stand.ASKS).isPresent() && verb.voice() != Voice.NOUN;
        if (verb.voice() == Voice.NONE || verb.open() || asked || isUnheld(verb.from(), sentence, scope)) {
            return Optional.empty();
        }
        RoleReader.Roles who =
                roles.roles(verb, sentence.firstToken(), sentence.endToken(), sentence.paragraph(), scope);
        if (who.isEmpty() || who.agent().equals(who.patient())) {
            return Optional.empty();
        }
        Optional<HolderScope> said = verb.voice() == Voice.CHARGED ? Optional.of(charge(at, who)) : scope;
        done.add(new Done(who));
        return held(sentence, predicate, verb, who, said);
    }

    /** What somebody is accused of is said by the accuser. */
    private HolderScope charge(int at, RoleReader.Roles who) {
        Optional<NameMention> accuser = Optional.empty();
        for (Done earlier : done) {
            if (earlier.roles().patient().equals(who.agent())) {
                accuser = earlier.roles().agent();
            }
        }
        return new HolderScope(at, at + 1, accuser, Stand.SAYS);
    }

    /** A clause opened by "that" is somebody's; where nobody can be told who holds it, it is no claim. */
    private boolean isUnheld(int from, Sentence sentence, Optional<HolderScope> scope) {
        for (int i = from - 1; i >= sentence.firstToken(); i--) {
            if (text.is(Work.COMPLEMENT, i)) {
                int that = i;
                return scope.filter(s -> that >= s.from() - 1 && that - s.from() <= LEAD)
                        .isEmpty();
            }
            if (text.is(Work.OPENER, i) || text.token(i).is(";")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Claim> held(
            Sentence sentence, Predicate predicate, VerbGroup verb, RoleReader.Roles who, Optional<HolderScope> scope) {
        boolean denied = scope.filter(HolderScope::denies).isPresent();
        boolean nobody = scope.filter(s -> s.holder().isEmpty()).isPresent();
        if (denied && (nobody || verb.voice() == Voice.NOUN)) {
            return Optional.empty();
        }
        boolean negative = verb.negated() != denied;
        Stance stance = negative ? Stance.CONTRADICTS : scope.isPresent() ? Stance.ATTRIBUTES : Stance.ASSERTS;
        String name = verb.planned() ? Claim.PLAN + predicate.name() : predicate.name();
        return Optional.of(new Claim(
                field,
                clause(verb, who, sentence),
                words(who.agent()) + " " + name + " " + words(who.patient()),
                scope.flatMap(HolderScope::holder).map(NameMention::span),
                who.agent().map(NameMention::span),
                name,
                who.patient().map(NameMention::span),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                stance));
    }

    /** From the first to the last word that the claim is made of. */
    private Span clause(VerbGroup verb, RoleReader.Roles who, Sentence sentence) {
        Span span = text.span(verb.from(), verb.at() + 1);
        for (Optional<NameMention> role : List.of(who.agent(), who.patient())) {
            if (role.filter(r -> sentence.span().contains(r.span())).isPresent()) {
                span = span.cover(role.get().span());
            }
        }
        return span;
    }

    private String words(Optional<NameMention> name) {
        return name.map(n -> n.span().of(text.reading().text())).orElse(NOBODY);
    }
}

package org.variorum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.claim.Claim.Polarity;
import org.variorum.claim.Claim.Stance;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Finds claim frames by cue and order, without a parser. What is only possible, asked or conditional is no claim; what is planned is one of a
 * plan ("plan to attack"). A proposition is always given in its positive form: said not to be so, by a negation or by a denial, it has
 * {@link Polarity#NEGATIVE} and {@link Stance#CONTRADICTS}. A claim that somebody unnamed makes has the stance {@link Stance#ATTRIBUTES} and no
 * holder; a denial by somebody unnamed is left out, because nobody could tell later whose it was. Stateless, safe to share between threads.
 */
public final class FrameClaimFinder implements ClaimFinder {
    private static final String PLAN = "plan to ";
    private static final String NOBODY = "–"; // stands in a proposition for a role without a name
    private static final int LONGEST_SENTENCE = 200; // tokens; longer ones are lists, and reading them would not be linear

    @Override
    public List<Claim> find(Reading reading, Field field, List<NameMention> names, List<Quotation> quotes) {
        ClaimText text = new ClaimText(reading, names);
        HolderReader holders = new HolderReader(text);
        VerbReader verbs = new VerbReader(text);
        RoleReader roles = new RoleReader(text);
        QuotedHolders quoted = new QuotedHolders(text, quotes);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.endToken() - sentence.firstToken() > LONGEST_SENTENCE || isQuestion(text, sentence)) {
                continue;
            }
            List<HolderScope> scopes = holders.scopes(sentence);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                int at = i;
                Optional<HolderScope> scope = quoted.at(at, sentence).or(() -> innermost(scopes, at));
                text.words()
                        .predicate(text.lower(at))
                        .filter(p -> text.nameAt(at).isEmpty())
                        .flatMap(p -> claim(text, field, sentence, p, verbs, roles, at, scope))
                        .ifPresent(claims::add);
            }
            roles.leave(sentence.firstToken(), sentence.endToken(), sentence.paragraph());
        }
        return List.copyOf(claims);
    }

    private static boolean isQuestion(ClaimText text, Sentence sentence) {
        Token last = text.token(sentence.endToken() - 1);
        return last.is("?");
    }

    private static Optional<HolderScope> innermost(List<HolderScope> scopes, int token) {
        return scopes.stream().filter(s -> s.contains(token)).reduce((outer, inner) -> inner);
    }

    private static Optional<Claim> claim(
            ClaimText text,
            Field field,
            Sentence sentence,
            ClaimWords.Predicate predicate,
            VerbReader verbs,
            RoleReader roles,
            int at,
            Optional<HolderScope> scope) {
        int first = scope.map(HolderScope::from).orElse(sentence.firstToken());
        VerbGroup verb = verbs.read(at, Math.min(first, at), predicate);
        boolean denied = scope.filter(HolderScope::denied).isPresent();
        boolean nobody = scope.filter(s -> s.holder().isEmpty()).isPresent();
        boolean presupposed = verb.voice() == VerbGroup.Voice.NOUN;
        if (verb.open() || (denied && (nobody || presupposed))) {
            return Optional.empty();
        }
        RoleReader.Roles who = roles.roles(
                verb, sentence.firstToken(), sentence.endToken(), sentence.paragraph(), scope);
        if (verb.voice() == VerbGroup.Voice.NONE || who.isEmpty() || who.agent().equals(who.patient())) {
            return Optional.empty();
        }
        boolean negative = verb.negated() != denied;
        Stance stance = negative ? Stance.CONTRADICTS : scope.isPresent() ? Stance.ATTRIBUTES : Stance.ASSERTS;
        String name = verb.planned() ? PLAN + predicate.name() : predicate.name();
        return Optional.of(new Claim(
                field,
                clause(text, verb, who, sentence),
                proposition(text, who, name),
                scope.flatMap(HolderScope::holder).map(NameMention::span),
                who.agent().map(NameMention::span),
                name,
                who.patient().map(NameMention::span),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                stance));
    }

    /** From the first to the last word that the claim is made of. */
    private static Span clause(ClaimText text, VerbGroup verb, RoleReader.Roles who, Sentence sentence) {
        Span span = text.span(verb.from(), verb.at() + 1);
        for (Optional<NameMention> role : List.of(who.agent(), who.patient())) {
            if (role.filter(r -> sentence.span().contains(r.span())).isPresent()) {
                span = span.cover(role.get().span());
            }
        }
        return span;
    }

    private static String proposition(ClaimText text, RoleReader.Roles who, String predicate) {
        return words(text, who.agent()) + " " + predicate + " " + words(text, who.patient());
    }

    private static String words(ClaimText text, Optional<NameMention> name) {
        return name.map(n -> n.span().of(text.reading().text())).orElse(NOBODY);
    }
}

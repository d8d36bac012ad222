package org.variorum.claim;

import java.util.ArrayList;
import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Token;

/**
 * Finds claim frames by cue and order, without a parser. What is only possible, asked or conditional is no claim; what
 * is planned is one of a plan ("plan to attack"). A proposition is always given in its positive form: said not to be
 * so, by a negation or by a denial, it has {@link Claim.Polarity#NEGATIVE} and {@link Claim.Stance#CONTRADICTS}. A
 * claim that somebody unnamed makes has the stance {@link Claim.Stance#ATTRIBUTES} and no holder; a denial by somebody
 * unnamed is left out, because nobody could tell later whose it was. Stateless, safe to share between threads; linear.
 */
public final class FrameClaimFinder implements ClaimFinder {
    private static final int LONGEST_SENTENCE =
            200; // tokens; longer ones are lists, and reading them would not be linear

    @Override
    public List<Claim> find(Reading reading, Field field, List<NameMention> names, List<Quotation> quotes) {
        ClaimText text = new ClaimText(reading, names);
        FrameReader frames = new FrameReader(text, field, quotes);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.endToken() - sentence.firstToken() <= LONGEST_SENTENCE && !isQuestion(text, sentence)) {
                claims.addAll(frames.read(sentence));
            }
        }
        claims.sort(java.util.Comparator.comparing(Claim::span));
        return List.copyOf(claims);
    }

    private static boolean isQuestion(ClaimText text, Sentence sentence) {
        Token last = text.token(sentence.endToken() - 1);
        return last.is("?");
    }
}

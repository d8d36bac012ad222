package org.variorum.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class HolderReaderTest {
    private static NameMention name(int from, String words, Kind kind) {
        return new NameMention(Field.TEXT, new Span(from, from + words.length()), kind, Form.FULL, "");
    }

    /** The stretches of the only sentence, as "holder stand: words". Lee is a person wherever the name stands. */
    private static List<String> scopes(String text) {
        Reading reading = Reading.of(text, Language.ENGLISH, List.of());
        int at = text.indexOf("Lee");
        List<NameMention> names = at < 0 ? List.of() : List.of(name(at, "Lee", Kind.PERSON));
        ClaimText claims = new ClaimText(reading, names);
        return new HolderReader(claims)
                .scopes(reading.sentences().get(0)).stream()
                        .map(s -> s.holder().map(n -> n.span().of(text)).orElse("-") + " " + s.stand() + ": "
                                + claims.span(s.from(), s.to()).of(text))
                        .toList();
    }

    @Test
    void whatFollowsSaidIsHeld() {
        assertEquals(List.of("Lee SAYS: it rained."), scopes("Lee said it rained."));
    }

    @Test
    void whatPrecedesSaidIsHeld() {
        assertEquals(List.of("Lee SAYS: It rained,"), scopes("It rained, Lee said."));
    }

    @Test
    void aDenialIsHeldAsDenied() {
        assertEquals(List.of("Lee DENIES: that it rained."), scopes("Lee denied that it rained."));
    }

    @Test
    void aDemandIsAsked() {
        assertEquals(List.of("Lee ASKS: that it stop."), scopes("Lee demanded that it stop."));
    }

    @Test
    void whatIsToldStandsBehindTheListener() {
        assertEquals(List.of("Lee SAYS: that it rained."), scopes("Lee told the harbour board that it rained."));
    }

    @Test
    void accordingToHoldsTheWholeSentence() {
        assertEquals(List.of("Lee SAYS: , it rained."), scopes("According to Lee, it rained."));
    }

    @Test
    void aSemicolonEndsWhatIsSaid() {
        assertEquals(List.of("Lee SAYS: it rained"), scopes("Lee said it rained; the pier held."));
    }

    @Test
    void anUnnamedHolderIsNobody() {
        assertEquals(List.of("- SAYS: it rained."), scopes("An official said it rained."));
    }

    @Test
    void aSentenceWithoutHolderHasNoScope() {
        assertEquals(List.of(), scopes("It rained on the pier."));
    }

    @Test
    void notSaidIsNotHeld() {
        assertEquals(List.of("Lee ASKS: it rained."), scopes("Lee never said it rained."));
    }
}

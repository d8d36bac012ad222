package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.name.cue.word.NameLists;
import org.variorum.text.Language;

class FirmsTest {
    private final Firms firms = new Firms(NameLists.of(Language.ENGLISH));

    @Test
    void theFirstWordOfTwoFindsTheFirmUnlessItIsAWordOfItsOwn() {
        firms.add("Quelmar Solvents");
        firms.add("Senate Democrats");
        assertEquals(List.of("Quelmar Solvents"), firms.startingWith("quelmar"));
        assertEquals(List.of(), firms.startingWith("senate"));
    }

    @Test
    void theArticleIsNoPartOfTheName() {
        firms.add("The Quelmar Times");
        assertEquals(List.of("Quelmar Times"), firms.endingWith("times"));
        assertEquals("Quelmar Times", firms.withoutArticle("The Quelmar Times"));
        assertEquals("Thebes Council", firms.withoutArticle("Thebes Council"));
    }

    @Test
    void lettersFindTheNameWhoseInitialsTheyAre() {
        firms.add("North Quelmar Fishing Council");
        assertEquals(Optional.of("North Quelmar Fishing Council"), firms.expansion("NQFC"));
        assertEquals(Optional.empty(), firms.expansion("NQ"));
    }
}

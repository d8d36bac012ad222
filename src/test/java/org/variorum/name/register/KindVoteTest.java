package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.name.Kind;

class KindVoteTest {
    private final KindVote vote = new KindVote();

    @Test
    void oneThatIsSureOutweighsManyThatAreNot() {
        vote.add(Kind.PERSON, 150, 0);
        vote.add(Kind.PLACE, 45, 1);
        assertEquals(Kind.PLACE, vote.winner());
        assertFalse(vote.stands(Kind.PERSON));
    }

    @Test
    void whereNoneIsSureTheGreaterSumWins() {
        vote.add(Kind.PERSON, 12, 0);
        vote.add(Kind.ORGANIZATION, 8, 0);
        vote.add(Kind.ORGANIZATION, 9, 0);
        assertEquals(Kind.ORGANIZATION, vote.winner());
    }

    @Test
    void twoThatAreSureBothStandUnlessOneIsDrownedOut() {
        vote.add(Kind.PLACE, 500, 10);
        vote.add(Kind.PERSON, 60, 1);
        assertTrue(vote.stands(Kind.PERSON));
        vote.add(Kind.PLACE, 5000, 100);
        assertFalse(vote.stands(Kind.PERSON));
        assertTrue(vote.stands(Kind.PLACE));
    }

    @Test
    void aKindWithoutVotesDoesNotWinBeforeOneWithAWeakVote() {
        vote.add(Kind.ORGANIZATION, 0, 0);
        assertEquals(Kind.ORGANIZATION, vote.winner());
    }
}

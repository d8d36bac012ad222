package org.variorum.compare.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim.Stance;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witnesses;

class DenialTest {
    private static final String DAY = "2031-05-02";
    private static final String MATTER = " Holt over the safety report on the northern bridge.";

    private static int groups(String day, String other) {
        Scene scene = new Scene().article("Harbour Post", DAY, "Berg sued" + MATTER);
        scene.name("Berg", "berg").name("Holt", "holt").claim("Berg sued", "", "Berg", "sue", "Holt", Stance.ASSERTS);
        scene.article("Northern Wire", day, "Berg has not sued" + other);
        scene.name("Berg", "berg").name("Holt", "holt");
        scene.claim("Berg has not sued", "", "Berg", "sue", "Holt", Stance.CONTRADICTS);
        Witnesses witnesses = scene.witnesses();
        return Denial.parted(
                        witnesses,
                        witnesses.all().stream()
                                .flatMap(witness -> Proposition.of(witness).stream())
                                .toList())
                .size();
    }

    @Test
    void whatIsDeniedOnTheSameDayStandsAgainstIt() {
        assertEquals(1, groups(DAY, MATTER));
    }

    @Test
    void whatIsDeniedOnAnotherDayMayHaveChanged() {
        assertEquals(2, groups("2031-05-04", MATTER));
    }

    @Test
    void whatIsDeniedInAnotherMatterIsAnotherClaim() {
        assertEquals(2, groups(DAY, " Holt about the price of a lantern."));
    }
}

package org.variorum.name.spelling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InitialsTest {
    private final NameMatcher matcher = new NameMatcher();

    private List<String> reasons(String a, String b) {
        return matcher.compare(a, b).reasons();
    }

    @Test
    void anInitialStandsForAWordThatBeginsAlike() {
        assertTrue(reasons("J. Templeton", "John Templeton").stream()
                .anyMatch(r -> r.startsWith("j (initial) fits john")));
    }

    @Test
    void itDoesNotStandForAnother() {
        assertTrue(reasons("J. Templeton", "Robert Templeton").contains("j (initial) fits nothing"));
    }

    @Test
    void itStandsAcrossScripts() {
        assertTrue(matcher.compare("I. Petrenko", "Иван Петренко").score()
                > matcher.compare("K. Petrenko", "Иван Петренко").score());
    }
}

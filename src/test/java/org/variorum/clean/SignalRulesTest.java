package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

class SignalRulesTest {
    private final SignalRules english =
            new SignalRules(new LinkedHashSet<>(List.of(Language.UNKNOWN, Language.ENGLISH)));

    private Optional<String> rule(String line) {
        return english.line(TextLine.of(line).get(0)).map(LineRule::name);
    }

    @Test
    void oneSignalAloneTellsNothing() {
        assertEquals(
                Optional.empty(),
                rule("The newsletter of the port had printed the wrong map for eleven years running."));
        assertEquals(
                Optional.empty(), rule("Sign up for the race by the end of the month at the latest, or stay ashore."));
    }

    @Test
    void anImperativeAndAMediumOfOursAreAnInvitation() {
        assertEquals(Optional.of("signals_invitation_to_medium"), rule("Sign up for our newsletter"));
    }

    @Test
    void aStrongRuleWinsOverAWeakOneThatFitsToo() {
        assertEquals(Optional.of("signals_invitation_with_address"), rule("Write to us: desk@courier.example"));
    }

    @Test
    void whatBeginsWithAQuotationMarkIsSomebodysSpeech() {
        assertEquals(Optional.empty(), rule("“Sign up for our newsletter”"));
    }

    @Test
    void aParagraphIsNoLineOfAForm() {
        assertEquals(Optional.empty(), rule("Sign up for our newsletter. " + "The bridge is old. ".repeat(20)));
    }

    @Test
    void aWordInsideAnotherIsNoSignal() {
        assertEquals(Optional.empty(), rule("Designing ups and downs of happiness for yours truly"));
    }

    /** A signal that no rule asks for, or that no language has words for, is a slip of the pen. */
    @Test
    void rulesAndLexiconsSpeakOfTheSameSignals() {
        Set<String> forms = Set.of("bracketed", "contact", "copyright_sign", "handle", "short", "stop", "web");
        Set<String> asked = new HashSet<>();
        for (List<String> row : Lexicon.rows("clean", Language.UNKNOWN, "signal-rules")) {
            for (String signal : row.get(4).split("\\s*\\+\\s*", -1)) {
                asked.add(signal.replace("!", ""));
            }
        }
        asked.removeAll(forms);
        Set<String> given = new HashSet<>();
        for (String code : Locale.getISOLanguages()) {
            Lexicon.rows("clean", new Language(code), "signals").forEach(row -> given.add(row.get(0)));
        }
        Lexicon.rows("clean", Language.UNKNOWN, "signals").forEach(row -> given.add(row.get(0)));
        assertEquals(asked, given);
        assertTrue(asked.size() > 20);
    }
}

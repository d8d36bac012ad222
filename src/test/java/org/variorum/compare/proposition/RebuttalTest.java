package org.variorum.compare.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Language;

class RebuttalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry Aurora has sunk off Vell. | Reports that the Aurora sank are false, the port says.",
                "en | The ferry Aurora has sunk off Vell. | The Aurora didn't sink.",
                "en | Twelve keepers are alive. | Twelve keepers are dead.",
                "de | Die Brücke von Vell ist eingestürzt. | Falschmeldung: Die Brücke von Vell steht.",
                "fr | Le pont de Vell s'est effondré. | La mairie dément l'effondrement du pont.",
                "es | El puente de Vell cayó. | Es un bulo: el puente sigue en pie.",
                "ru | Мост в Велле рухнул. | Мэр опроверг обрушение моста.",
                "uk | Міст у Веллі обвалився. | Мер спростував обвал мосту.",
                "pl | Most w Vell runął. | To nieprawda, most stoi."
            })
    void whereOnlyOneTextCallsItUntrueTheyContradict(String language, String a, String b) {
        assertTrue(of(a, b, language) >= Rebuttal.CONTRADICTION);
        assertEquals(of(a, b, language), of(b, a, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry Aurora has sunk. | The Aurora, a ferry, went down off Vell.",
                "en | The sinking is a hoax. | No evidence that the ferry sank.",
                "en | The ferry sank. | The sinking is not a hoax.",
                "en | The ferry sank. | I can't believe the ferry sank.",
                "en | The ferry did not sink. | Is it true that the ferry sank?",
                "de | Die Brücke ist eingestürzt. | Nicht nur die Brücke ist eingestürzt.",
                "ru | Мост рухнул. | Рухнул не только мост."
            })
    void whereNeitherOrBothDoTheyDoNot(String language, String a, String b) {
        assertTrue(of(a, b, language) < Rebuttal.CONTRADICTION);
    }

    @Test
    void anEmptyTextAndAnUnknownLanguageSayNothing() {
        assertTrue(of("", "It is a hoax.", "und") < Rebuttal.CONTRADICTION);
        assertTrue(of("", "", "en") < Rebuttal.CONTRADICTION);
    }

    private static double of(String a, String b, String language) {
        return Rebuttal.between(a, b, language.equals("und") ? Language.UNKNOWN : new Language(language));
    }
}

package org.variorum.story.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Language;
import org.variorum.text.Scan;

class WorldPlacesTest {

    private static TreeSet<String> places(String language, String text) {
        Scan scan = new Scan();
        scan.read(text, List.of());
        TreeSet<String> found = new TreeSet<>();
        new WorldPlaces(new Language(language)).read(scan, found::add);
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry left Cyprus for Lebanon.",
                "de | Die Fähre fuhr von Zypern in den Libanon.",
                "fr | Le ferry a quitté Chypre pour le Liban.",
                "ar | أبحرت العبارة من قبرص إلى لبنان.",
                "ar | كانت العبارة بين قبرص ولبنان",
                "zh | 渡轮从塞浦路斯开往黎巴嫩。",
                "ja | フェリーはキプロスからレバノンへ向かった。",
            })
    void aPlaceIsTheSameInEveryLanguage(String language, String text) {
        assertEquals(new TreeSet<>(List.of("CY", "LB")), places(language, text));
    }

    @Test
    void aNameOfSeveralWordsIsFoundWhole() {
        assertEquals(new TreeSet<>(List.of("SA")), places("en", "He flew to Saudi Arabia."));
    }

    @Test
    void aCityOfATimeZoneCounts() {
        assertEquals(places("en", "In Madrid it rained."), places("ar", "محادثات في مدريد"));
    }

    @Test
    void aWordWrittenSmallIsNoCountry() {
        assertEquals(new TreeSet<>(), places("en", "They ate turkey and bought china."));
    }

    @Test
    void aTextWithoutPlacesHasNone() {
        assertEquals(new TreeSet<>(), places("", "Nothing happened, nowhere. 渡轮"));
    }
}

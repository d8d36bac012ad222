package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static String headline(String text) {
        return Headline.in(text).map(span -> span.of(text)).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "Bridge opens in Arlen, Bridge opens in Arlen",
        "Will the bridge open?, Will the bridge open?",
        "Bridge opens in Arlen | World, Bridge opens in Arlen",
        "'Arlen: “It will open”', 'Arlen: “It will open”'",
        "大桥今天重新开放通行了, 大桥今天重新开放通行了",
        "The council met on Monday., none",
        "Bridge, none",
        "https://a.example/bridge opens, none",
        "'In the meantime,', none"
    })
    void aShortFirstLineThatIsNoSentenceIsTheHeadline(String line, String headline) {
        assertEquals(headline, headline("\n " + line + " \n\nThe story follows here.\n"));
    }

    @Test
    void aTextOfOneLineHasNoHeadline() {
        assertEquals("none", headline("Bridge opens in Arlen\n\n  \n"));
        assertEquals("none", headline(""));
    }

    @Test
    void aLongFirstLineIsAParagraph() {
        assertEquals("none", headline("word ".repeat(60) + "\n\nMore."));
    }
}

package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Published;
import org.variorum.text.Language;

class PublicationTest {
    private static String read(String words, String language) {
        return Publication.parse(words, new Language(language))
                .map(Published::value)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-06, 2031-05-06",
        "2031-05-06T10:15:00+02:00, 2031-05-06T10:15:00+02:00",
        "2031-05-06 10:15:00.123456+0000, 2031-05-06T10:15:00Z",
        "2031-05-06T10:15Z, 2031-05-06T10:15:00Z",
        "2031-05-06 10:15 UTC, 2031-05-06T10:15:00Z",
        "2031-05-06T10:15:00, 2031-05-06",
        "2031/05/06, 2031-05-06",
        "20310506, 2031-05-06",
        "'Tue, 6 May 2031 10:15:00 GMT', 2031-05-06T10:15:00Z",
        "1935742500, 2031-05-05T10:15:00Z",
        "1935742500000, 2031-05-05T10:15:00Z",
        "'May 6, 2031', 2031-05-06",
        "'Tuesday, May 6, 2031 10:15 am', 2031-05-06",
        "6 May 2031, 2031-05-06",
        "'6th May, 2031', 2031-05-06"
    })
    void datesAsMachinesPrintThemAreRead(String words, String value) {
        assertEquals(value, read(words, "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01",
        "1970-01-01T00:00:00Z",
        "0",
        "9999-12-31",
        "2031-02-30",
        "2031",
        "May 2031",
        "''",
        "12:30",
        "yesterday",
        "06/05/2031"
    })
    void whatIsNoSingleDayIsNotGuessed(String words) {
        assertEquals("none", read(words, "en"));
    }

    @Test
    void monthNamesOfTheTextsLanguageAreKnown() {
        assertEquals("2031-05-06", read("6 mai 2031", "fr"));
        assertEquals("2031-12-06", read("6 Dezember 2031", "de"));
        assertEquals("none", read("6 Dezember 2031", "fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2031/05/06/bridge, 2031-05-06",
        "https://a.example/news-20310506-bridge, 2031-05-06",
        "https://a.example/world/2031/may/06/bridge, 2031-05-06",
        "https://a.example/bridge-2031-05-06.html, 2031-05-06",
        "https://a.example/2031/05/bridge, none",
        "https://a.example/article/20319999/x, none",
        "https://a.example/12031050612, none"
    })
    void theDayInAnAddressIsReadWhereThereIsOne(String url, String value) {
        Optional<Published> published = Publication.inUrl(url);
        assertEquals(value, published.map(Published::value).orElse("none"));
        published.ifPresent(p -> assertEquals(Published.How.URL, p.how()));
    }
}

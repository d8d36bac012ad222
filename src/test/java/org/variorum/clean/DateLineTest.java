package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Language;

class DateLineTest {
    private static boolean is(String language, String line) {
        Set<Language> languages =
                new LinkedHashSet<>(List.of(new Language(language), Language.UNKNOWN, Language.ENGLISH));
        return new DateLine(languages).is(TextLine.of(line).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Friday, March 13, 2026|true",
                "en|Published 4 March 2031 at 2:05 pm GMT|true",
                "en|2031-03-04 14:05|true",
                "en|Arlen, 4 March 2031|true",
                "en|March 13|false",
                "en|Friday, March 13, the bridge was closed|false",
                "en|In March 2026|false",
                "en|12 ships, 31 captains and 1998 tonnes|false",
                "de|Dienstag, den 4. März 2031, 14.05 Uhr|true",
                "fr|Mis à jour le 4 mars 2031 à 14h05|true",
                "ru|4 марта 2031 года|true",
                "uk|Оновлено 5 березня 2031 о 09:12|true",
                "pl|wtorek, 4 marca 2031 r.|true",
                "ja|2031年3月4日 14時05分|true",
                "ar|الثلاثاء 4 مارس 2031|true",
                "sv|Publicerad den 4 mars 2031 kl. 14.05|true",
                "es|4 de marzo de 2031|true"
            })
    void aLineOfNothingButADateIsTold(String language, String line, boolean expected) {
        assertEquals(expected, is(language, line), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Written by Ada Lorne on March 4, 2031|2031-03-04",
                "en|Tue 2:05 PM, Mar 4, 2031|2031-03-04",
                "en|[ 2031-03-04 14:05 ]|2031-03-04",
                "en|4 of March 2031, updated 5 March 2031|2031-03-04",
                "en|03/04/2031|none",
                "en|03/14/2031|2031-03-14",
                "en|31 February 2031|none",
                "en|Bridge closed to all traffic since 4 March 2031|none",
                "fr|04/03/2031 à 14h05|2031-03-04",
                "de|publiziert am 4. März 2031|2031-03-04",
                "pt|4 de março de 2031|2031-03-04",
                "zh|2031年3月4日 14:05|2031-03-04",
                "ru|14:05, 4 марта 2031|2031-03-04",
                "tr|6 Mayıs 2031 Salı 14:20|2031-05-06",
                "el|Τρίτη, 6 Μαΐου 2031, 14:20|2031-05-06",
                "ar|٦ مايو ٢٠٣١|2031-05-06",
                "ar|6 أيار 2031|2031-05-06",
                "he|6 במאי 2031|2031-05-06",
                "hu|2031. május 6. 14:20|2031-05-06",
                "lt|2031 m. gegužės 6 d.|2031-05-06",
                "lv|2031. gada 6. maijs|2031-05-06",
                "vi|06 tháng 5, 2031|2031-05-06",
                "id|Selasa, 6 Mei 2031 14:20 WIB|2031-05-06",
                "th|6 พฤษภาคม 2574|2031-05-06",
                "th|6 พ.ค. 2574|2031-05-06",
                "bn|৬ মে ২০৩১|2031-05-06",
                "ta|06 மே 2031|2031-05-06",
                "ko|2031.05.06 14:20|2031-05-06",
                "th|รถ 2574 คัน 6 ครั้ง|none",
                "hu|2031. május|none"
            })
    void theDayOfADateOnAPageIsRead(String language, String words, String expected) {
        Set<Language> languages =
                new LinkedHashSet<>(List.of(new Language(language), Language.UNKNOWN, Language.ENGLISH));
        assertEquals(
                expected,
                new DateLine(languages).day(words).map(LocalDate::toString).orElse("none"));
    }

    @Test
    void aYearAloneIsAHeading() {
        assertFalse(is("en", "2031"));
    }

    @Test
    void aLongRowOfNumbersIsNoDate() {
        assertFalse(is("en", "12345678901234567890 2031 3 4"));
    }
}

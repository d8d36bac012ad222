package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Decoding;

class CharsetsTest {
    private static final String GERMAN =
            "Die Brücke über den Fluß wird für Fußgänger früher geöffnet, erklärte der Rat für Häfen.";

    private static Charsets.Decoded decoded(byte[] bytes, String declared) {
        return Charsets.decode(bytes, Optional.of(declared)).orElseThrow();
    }

    @Test
    void utf8UnmasksADeclarationThatLies() {
        Charsets.Decoded decoded = decoded(GERMAN.getBytes(StandardCharsets.UTF_8), "iso-8859-1");
        assertEquals(GERMAN, decoded.text());
        assertEquals(Decoding.How.STRICT_UTF_8, decoded.decoding().how());
    }

    @Test
    void aDeclarationThatFitsIsBelieved() {
        Charsets.Decoded decoded = decoded(GERMAN.getBytes(StandardCharsets.ISO_8859_1), "latin1");
        assertEquals(GERMAN, decoded.text());
        assertEquals(Decoding.How.DECLARED, decoded.decoding().how());
        assertEquals("windows-1252", decoded.decoding().charset());
    }

    @Test
    void anEncodingOfPlainBytesNeedsItsDeclaration() {
        String text = "古い橋が開く";
        assertEquals(
                text,
                decoded(text.getBytes(Charset.forName("ISO-2022-JP")), "iso-2022-jp")
                        .text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 255, 254", "UTF-16BE, 254, 255"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset, int first, int second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(second);
        bytes.writeBytes(GERMAN.getBytes(Charset.forName(charset)));
        Charsets.Decoded decoded = decoded(bytes.toByteArray(), "utf-8");
        assertEquals(GERMAN, decoded.text());
        assertEquals(Decoding.How.BYTE_ORDER_MARK, decoded.decoding().how());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, 'Совет порта сообщил в понедельник, что старый мост весной снова откроют для движения"
                + " автомобилей.'",
        "KOI8-R, 'Совет порта сообщил в понедельник, что старый мост весной снова откроют для движения автомобилей.'",
        "windows-1252, 'Le conseil du port a déclaré lundi que le vieux pont serait rouvert à la circulation cet été,"
                + " après des années.'",
        "Shift_JIS, '港湾評議会は月曜日に会合を開き、古い橋を春に再び通行できるようにすることを決めた。'",
        "GB18030, '港务委员会星期一开会，决定明年春天重新开放这座老桥，市长和几位议员也出席了会议。'"
    })
    void withoutADeclarationStatisticsDecide(String charset, String text) {
        Charsets.Decoded decoded = Charsets.decode(text.getBytes(Charset.forName(charset)), Optional.empty())
                .orElseThrow();
        assertEquals(text, decoded.text());
        assertEquals(Decoding.How.DETECTED, decoded.decoding().how());
    }

    @Test
    void damagedUtf8IsNotTurnedIntoGibberish() {
        byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
        bytes[GERMAN.indexOf("ü") + 1] = 'x';
        assertTrue(Charsets.decode(bytes, Optional.empty()).isEmpty());
    }

    @Test
    void anUnknownDeclarationIsPassedOver() {
        assertEquals(
                "bridge",
                decoded("bridge".getBytes(StandardCharsets.UTF_8), "no such charset!")
                        .text());
        assertEquals(
                "bridge",
                decoded("bridge".getBytes(StandardCharsets.UTF_8), "utf-16").text());
    }
}

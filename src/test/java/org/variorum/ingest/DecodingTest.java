package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each article tells how its bytes were read. */
class DecodingTest {
    private static final String LINE =
            "{\"source\":\"Havnebladet\",\"text\":\"Færgen blev forsinket i går, og tre både måtte vende om på fjorden.\"}\n";
    private static final String TEXT =
            "Die Fähre wurde gestern aufgehalten, und drei Boote mußten auf dem Fjord umkehren.";

    @TempDir
    Path folder;

    private int nights;

    private List<String> decisions(String name, byte[] content) {
        return new Night(folder.resolve("" + nights++))
                .with(name, content).articles().stream()
                        .map(article -> article.decoding().charset() + " "
                                + article.decoding().how().word())
                        .distinct()
                        .toList();
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @Test
    void whatIsStrictUtf8NeedsNoOneToSaySo() {
        assertEquals(List.of("UTF-8 strict_utf_8"), decisions("a.jsonl", bytes(LINE + LINE, "UTF-8")));
        assertEquals(List.of("UTF-8 strict_utf_8"), decisions("a.jsonl", bytes("{\"text\":\"Rain.\"}", "US-ASCII")));
    }

    @Test
    void aByteOrderMarkDecidesForTheWholeFile() {
        assertEquals(List.of("UTF-8 byte_order_mark"), decisions("a.jsonl", bytes("\uFEFF" + LINE + LINE, "UTF-8")));
        assertEquals(List.of("UTF-16LE byte_order_mark"), decisions("a.jsonl", bytes("\uFEFF" + LINE, "UTF-16LE")));
        assertEquals(List.of("UTF-16BE byte_order_mark"), decisions("a.txt", bytes("\uFEFF" + TEXT, "UTF-16BE")));
    }

    @Test
    void wideLettersWithoutAMarkAreRecognized() {
        assertEquals(List.of("UTF-16LE detected"), decisions("a.jsonl", bytes(LINE, "UTF-16LE")));
    }

    @Test
    void aDeclarationCountsWhereTheBytesAreNoUtf8() {
        String page = "<html><head><meta charset=\"windows-1252\"></head><body><p>" + TEXT + "</p></body></html>";
        assertEquals(List.of("windows-1252 declared"), decisions("a.html", bytes(page, "windows-1252")));
        assertEquals(List.of("UTF-8 strict_utf_8"), decisions("a.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oldLettersWithoutADeclarationAreDetected() {
        List<String> decided = decisions("a.txt", bytes((TEXT + "\n").repeat(20), "ISO-8859-1"));
        assertEquals(1, decided.size());
        assertEquals("detected", decided.get(0).split(" ")[1]);
    }
}

package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static boolean isWellFormed(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return Utf8.isWellFormed(array);
    }

    /** The word of the platform, which is slow but sure. */
    private static boolean isDecodable(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .length()
                    >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void lettersOfEveryLengthAreWellFormed() {
        assertTrue(Utf8.isWellFormed("Plain, über, 漢字 and 🦉, then plain again".getBytes(StandardCharsets.UTF_8)));
        assertTrue(isWellFormed());
    }

    @Test
    void longFormsOfShortLettersHalvesOfPairsAndWhatLiesBeyondTheLastLetterAreNot() {
        assertFalse(isWellFormed(0xC0, 0x80));
        assertFalse(isWellFormed(0xE0, 0x9F, 0xBF));
        assertFalse(isWellFormed(0xED, 0xA0, 0x80));
        assertFalse(isWellFormed(0xF0, 0x8F, 0xBF, 0xBF));
        assertFalse(isWellFormed(0xF4, 0x90, 0x80, 0x80));
        assertFalse(isWellFormed(0xF5, 0x80, 0x80, 0x80));
    }

    @Test
    void whatBreaksOffIsNot() {
        assertFalse(isWellFormed('a', 0xE6, 0xBC));
        assertFalse(isWellFormed(0xC3));
        assertFalse(isWellFormed(0x80));
    }

    @Test
    void aZeroIsLeftToOthersWhereverItStands() {
        for (int at = 0; at < 20; at++) {
            byte[] bytes = "abcdefghijklmnopqrst".getBytes(StandardCharsets.UTF_8);
            bytes[at] = 0;
            assertFalse(Utf8.isWellFormed(bytes), "at " + at);
        }
    }

    @Test
    void anyBytesAreJudgedAsThePlatformJudgesThem() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = ("Die Brücke über den Fluß 漢字 🦉 " + round).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) (1 + random.nextInt(255));
            }
            assertEquals(isDecodable(bytes), Utf8.isWellFormed(bytes), "seed 11, round " + round);
        }
    }

    @Test
    void aFewBrokenLettersAreDamageAndAnotherCharsetIsNone() {
        byte[] cut =
                "Die Brücke über den Fluß, größer und schöner für Fußgänger, früher".getBytes(StandardCharsets.UTF_8);
        cut[cut.length - 1] = (byte) 0xFF;
        assertTrue(Utf8.isDamaged(cut));
        assertFalse(Utf8.isDamaged("Die Brücke über den Fluß".getBytes(StandardCharsets.ISO_8859_1)));
    }
}

package org.variorum.report.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedZipTest {
    private static final int ZIP64_EXTRA_FIELD = 0x0001;

    @TempDir
    Path folder;

    @Test
    void piecesOfAPartAreReadAsOne() throws IOException {
        Path file = zip("one", 1, "one, ", "", "two, ", "three");

        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("part"))) {
            assertEquals("one, two, three", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPartOfNothingIsEmpty() throws IOException {
        try (ZipFile zip = new ZipFile(zip("none", 1).toFile())) {
            assertEquals(0, zip.getInputStream(zip.getEntry("part")).readAllBytes().length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theNumberOfThreadsDoesNotShow(int threads) throws IOException {
        String[] pieces = {words(1_900_000), words(3), words(262_144), words(900_000)};

        assertEquals(-1, Files.mismatch(zip("alone", 1, pieces), zip("many", threads, pieces)));
    }

    @Test
    void whatNoAlgorithmMakesSmallerIsReadBackToo() throws IOException {
        byte[] noise = new byte[1_000_003];
        new Random(5).nextBytes(noise);
        Path file = folder.resolve("noise.zip");
        try (Deflation deflation = new Deflation(Files.createDirectory(folder.resolve("noise")), 2);
                PinnedZip zip = new PinnedZip(file)) {
            zip.add("part", List.of(deflation.piece(noise)));
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertArrayEquals(noise, zip.getInputStream(zip.getEntry("part")).readAllBytes());
        }
    }

    @Test
    void aReaderThatReadsFromTheFrontFindsSizesAndChecksumsThere() throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip("front", 1, words(500_000))))) {
            ZipEntry entry = in.getNextEntry();

            assertEquals(500_000, entry.getSize());
            assertEquals(500_000, in.readAllBytes().length);
        }
    }

    @Test
    void smallFilesAreWrittenWithoutTheFieldsOfBigOnes() throws IOException {
        byte[] file = Files.readAllBytes(zip("small", 1, words(10)));

        assertEquals(20, file[4], "version needed to read it: 2.0, not 4.5");
        assertEquals(0, file[28] + file[29], "bytes of extra fields, of which number " + ZIP64_EXTRA_FIELD + " is one");
    }

    @Test
    void whatAnotherProgramSavedIsNotPinned() throws IOException {
        Path file = zip("pinned", 1, "x");
        assertTrue(PinnedZip.pinned(file, "absent"));
        assertFalse(PinnedZip.pinned(file, "part"));
        byte[] bytes = Files.readAllBytes(file);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[directory + 12]++; // its time

        assertFalse(PinnedZip.pinned(Files.write(folder.resolve("saved.zip"), bytes), "absent"));
    }

    @Test
    void checksumsOfStretchesJoinToThatOfTheWhole() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            int cut = bytes.length == 0 ? 0 : random.nextInt(bytes.length);

            long joined = Checksum.joined(
                    checksum(bytes, 0, cut), checksum(bytes, cut, bytes.length), (long) bytes.length - cut);
            assertEquals(checksum(bytes, 0, bytes.length), joined);
        }
    }

    private static long checksum(byte[] bytes, int from, int to) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, to - from);
        return checksum.getValue();
    }

    private Path zip(String name, int threads, String... pieces) throws IOException {
        Path file = folder.resolve(name + ".zip");
        try (Deflation deflation = new Deflation(Files.createDirectory(folder.resolve(name)), threads);
                PinnedZip zip = new PinnedZip(file)) {
            List<Piece> made = new ArrayList<>();
            for (String piece : pieces) {
                made.add(deflation.piece(piece.getBytes(StandardCharsets.UTF_8)));
            }
            zip.add("part", made);
        }
        return file;
    }

    private static String words(int length) {
        Random random = new Random(length);
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            words.append(Integer.toString(random.nextInt(5000), 36)).append(' ');
        }
        return words.substring(0, length);
    }
}

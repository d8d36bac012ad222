package org.variorum.report.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Zips the parts of a workbook anew so that the same parts give the same bytes: in a fixed order, with a fixed time that no time zone moves.
 * Stateless.
 */
final class PinnedZip {
    /** Not the first that zip can tell: the JDK takes that one for "earlier" and adds a field that depends on the time zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml"; // some readers look no further than the first entry

    private PinnedZip() {}

    /** Replaces one part while it is copied. */
    interface Parts {
        /** Writes the part with this name, given as the template has it. */
        void write(String name, byte[] template, OutputStream out) throws IOException;
    }

    /**
     * Whether every part is as this class left it: programs that save a workbook put times of their own.
     *
     * @param absent a part that must not be there
     */
    static boolean pinned(Path file, String absent) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(absent) == null
                    && zip.stream().allMatch(entry -> entry.getTimeLocal().equals(STAMP));
        } catch (ZipException e) {
            return false; // damaged, or locked with a password: not as it was left
        }
    }

    static void copy(byte[] template, Path file, Parts parts) throws IOException {
        Map<String, byte[]> found = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), in.readAllBytes());
            }
        }
        try (ZipOutputStream out =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (Map.Entry<String, byte[]> part : found.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(STAMP);
                out.putNextEntry(entry);
                parts.write(part.getKey(), part.getValue(), out);
                out.closeEntry();
            }
        }
    }
}

package org.variorum.report.zip;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip file put together from deflated pieces, so that the same parts give the same bytes: with a fixed time that no time zone moves. Not for more
 * than one thread.
 */
public final class PinnedZip implements Closeable {
    /** Not the first that zip can tell: the JDK takes that one for "earlier" and adds a field that depends on the time zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final byte[] LAST_BLOCK = {3, 0}; // of a deflated stream: empty, and says that none follows

    private final ZipArchiveOutputStream zip;

    /**
     * Starts the file.
     *
     * @throws IOException if it cannot be made
     */
    public PinnedZip(Path file) throws IOException {
        this.zip = new ZipArchiveOutputStream(file);
        zip.setUseZip64(Zip64Mode.AsNeeded); // always on, other readers refuse the file
    }

    /**
     * Adds a part.
     *
     * @param pieces of which it consists, in their order
     * @throws IOException if a piece cannot be read, or the file not be written
     */
    public void add(String name, List<Piece> pieces) throws IOException {
        long size = 0;
        long deflated = LAST_BLOCK.length;
        long checksum = 0;
        List<InputStream> bytes = new ArrayList<>();
        for (Piece piece : pieces) {
            checksum = Checksum.joined(checksum, piece.checksum(), piece.size());
            size += piece.size();
            deflated += piece.deflatedSize();
            bytes.add(Files.newInputStream(piece.file()));
        }
        bytes.add(new ByteArrayInputStream(LAST_BLOCK));
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(STAMP);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(size);
        entry.setCompressedSize(deflated);
        entry.setCrc(checksum);
        try (InputStream all = new SequenceInputStream(Collections.enumeration(bytes))) {
            zip.addRawArchiveEntry(entry, all);
        }
    }

    /**
     * Whether every part is as this class left it: programs that save a workbook put times of their own.
     *
     * @param absent a part that must not be there
     * @throws IOException if the file cannot be opened
     */
    public static boolean pinned(Path file, String absent) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(absent) == null
                    && zip.stream().allMatch(entry -> entry.getTimeLocal().equals(STAMP));
        } catch (ZipException e) {
            return false; // damaged, or locked with a password: not as it was left
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

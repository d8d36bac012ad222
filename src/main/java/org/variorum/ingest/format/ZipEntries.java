package org.variorum.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive in their order, read from front to back. Their names are shown to people and never made a
 * path of. Folders and hidden files are passed over. For one thread.
 */
public final class ZipEntries {
    private static final int LONGEST_NAME = 200; // letters
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype"); // first file of a document
    private static final String RESOURCES = "__MACOSX"; // a folder that one system adds, of what is no file's content

    private final Ending ending;
    private final ZipArchiveInputStream zip;
    private final Unpacked content; // of all files, one after the other
    private final long unpackedBytes;
    private final int ratio;
    private final int deeper;
    private @Nullable ZipArchiveEntry entry;
    private final int most;
    private int entries;
    private boolean some;

    ZipEntries(InputStream in, long unpackedBytes, int ratio, int most, int deeper) {
        this.most = most;
        this.ending = new Ending(in);
        Unpacked.Packed packed = new Unpacked.Packed(ending);
        this.zip = new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name(), true, false);
        this.content = Unpacked.entries(packed, zip, unpackedBytes, ratio);
        this.unpackedBytes = unpackedBytes;
        this.ratio = ratio;
        this.deeper = deeper;
    }

    /**
     * The name of the next file, or nothing at the end.
     *
     * @throws RefusedException if the archive cannot be read on
     */
    public Optional<String> next() throws RefusedException {
        try {
            do {
                if (entry != null && zip.canReadEntryData(entry)) {
                    content.transferTo(OutputStream.nullOutputStream()); // what is left of the last one, counted too
                }
                entry = zip.getNextEntry();
                checkCount();
            } while (entry != null && isPassedOver(entry));
        } catch (IOException | IllegalArgumentException e) {
            throw content.broken(e instanceof IOException io ? io : new IOException(e.getMessage(), e));
        }
        if (entry == null) {
            checkEnd();
            return Optional.empty();
        }
        if (!some && OFFICE.contains(entry.getName())) {
            throw content.broken(new RefusedException(
                    Reason.UNSUPPORTED,
                    "This is an office document or a book, which is not read. Export it as text or HTML."));
        }
        some = true;
        return Optional.of(shown(entry.getName()));
    }

    private void checkCount() throws RefusedException {
        if (entry != null && ++entries > most) {
            throw new RefusedException(
                    Reason.ARCHIVE_BOMB,
                    "The archive holds more than " + most
                            + " files; those before were read. If it is an honest dump, raise the limit on entries.");
        }
    }

    private void checkEnd() throws RefusedException {
        if (!ending.seen) {
            throw content.broken(new RefusedException(
                    Reason.BROKEN_ARCHIVE,
                    "The archive breaks off; the files before this place were read. Fetch it again."));
        }
        if (!some) {
            throw content.broken(new RefusedException(
                    Reason.EMPTY_FILE, "The archive holds no files. Remove it, or fetch it again."));
        }
    }

    /**
     * Opens the file that was named last.
     *
     * @throws RefusedException if it cannot be read; the next one may be, unless the archive {@link #isBroken}
     */
    public Container open() throws RefusedException {
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw new RefusedException(
                    Reason.BROKEN_ARCHIVE,
                    "The file in the archive is locked with a password, or packed in a way that is not read. Pack it"
                            + " again without.");
        }
        return Container.of(new Unclosed(content), unpackedBytes, ratio, deeper);
    }

    /** Whether the archive has come to a place that it cannot pass. */
    public boolean isBroken() {
        return content.isBroken();
    }

    private static boolean isPassedOver(ZipArchiveEntry entry) {
        return entry.isDirectory()
                || List.of(entry.getName().split("[/\\\\]")).stream()
                        .anyMatch(part -> part.equals(RESOURCES)
                                || (part.startsWith(".") && !part.equals("..") && !part.equals(".")));
    }

    /** A name without what leads out of the archive or off the line. */
    private static String shown(String name) {
        String plain =
                name.replaceAll("\\p{Cntrl}", "?").replace('\\', '/').replaceAll("(?:(?<=/)|^)(?:\\.{0,2}/)+", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    /** Leaves the archive open when one of its files is closed. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive is closed by whoever opened its file
        }
    }

    /** Watches for the mark at an archive's end, which the reader of entries does not miss. */
    private static final class Ending extends FilterInputStream {
        private static final int MARK = 0x504B_0506;

        private int last;
        private boolean seen;

        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            watch(b);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            for (int i = from; i < from + n; i++) {
                watch(into[i] & 0xFF);
            }
            return n;
        }

        private void watch(int b) {
            last = last << 8 | (b & 0xFF);
            seen |= last == MARK;
        }
    }
}

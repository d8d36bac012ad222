package org.variorum.ingest.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * An opened dump file, unpacked if it is compressed, with its first bytes looked at. Used by one thread.
 */
public final class Container implements Closeable {
    /** How many of the first bytes can be looked at. */
    public static final int HEAD_BYTES = 1 << 16;

    private static final int DEEPEST = 2; // packed inside packed, and no further

    private static final int GZIP = 0x1F8B;
    private static final int ZSTD = 0x28B5_2FFD;
    private static final int ZIP = 0x504B_0304;

    private final InputStream stream;
    private final byte[] head;
    private final long unpackedBytes;
    private final int ratio;
    private final int deeper; // how many more containers may stand inside

    private Container(InputStream stream, byte[] head, long unpackedBytes, int ratio, int deeper) {
        this.stream = stream;
        this.head = head;
        this.unpackedBytes = unpackedBytes;
        this.ratio = ratio;
        this.deeper = deeper;
    }

    /**
     * Opens a file.
     *
     * @param unpackedBytes most bytes that it may unpack to
     * @param ratio most bytes unpacked per compressed byte
     * @throws RefusedException if it is no ordinary file, may not be read, or is damaged at its very start
     */
    public static Container open(Path file, long unpackedBytes, int ratio) throws RefusedException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(
                    Reason.UNREADABLE_FILE,
                    "This is no ordinary file (a pipe, a broken link, or a folder that may not be entered). Remove it,"
                            + " or give the account that runs this program the right to read it.");
        }
        try {
            return of(Files.newInputStream(file), unpackedBytes, ratio, DEEPEST);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * A stream, unpacked as often as it may be.
     *
     * @param deepest how many containers may stand inside each other
     */
    static Container of(InputStream content, long unpackedBytes, int ratio, int deepest) throws RefusedException {
        InputStream in = new BufferedInputStream(content, HEAD_BYTES);
        try {
            int deeper = deepest;
            for (int magic = magic(in); deeper > 0 && (magic == ZSTD || magic >>> 16 == GZIP); magic = magic(in)) {
                in = new BufferedInputStream(
                        magic == ZSTD
                                ? Unpacked.zstd(in, unpackedBytes, ratio)
                                : Unpacked.gzip(in, unpackedBytes, ratio),
                        HEAD_BYTES);
                deeper--;
            }
            in.mark(HEAD_BYTES);
            byte[] head = head(in);
            in.reset();
            return new Container(in, head, unpackedBytes, ratio, deeper);
        } catch (IOException e) {
            close(in);
            throw refused(e);
        }
    }

    /** Whether this is a zip archive whose files may be looked at. */
    public boolean isArchive() throws IOException {
        return deeper > 0 && magic(new ByteArrayInputStream(head)) == ZIP;
    }

    /**
     * The files of the archive that this is: instead of its stream.
     *
     * @param most how many files it may hold
     */
    public ZipEntries entries(int most) {
        return new ZipEntries(stream, unpackedBytes, ratio, most, deeper - 1);
    }

    /** The first bytes, as many as there are up to {@link #HEAD_BYTES}; not to be written to. */
    public byte[] head() {
        return head;
    }

    /** The whole content, from the first byte. There is one stream only. */
    public InputStream stream() {
        return stream;
    }

    /** What kept a file from being read on, in words. */
    public static RefusedException refused(IOException e) {
        if (e instanceof RefusedException refused) {
            return refused;
        }
        return new RefusedException(
                Reason.UNREADABLE_FILE,
                "The file cannot be read: " + e + ". Check its rights and the disk or share it is on.");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /**
     * As many of the first bytes as can be read; what ends them early is met again, and reported, when the records are
     * read.
     */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[HEAD_BYTES];
        int filled = 0;
        try {
            for (int n = 0; n >= 0 && filled < HEAD_BYTES; n = in.read(head, filled, HEAD_BYTES - filled)) {
                filled += n;
            }
        } catch (RefusedException e) {
            if (filled == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(head, filled);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // the file is being refused for another reason already
        }
    }

    /** The first four bytes, zeros for those that are not there. */
    private static int magic(InputStream in) throws IOException {
        in.mark(4);
        byte[] first = in.readNBytes(4);
        in.reset();
        return ByteBuffer.wrap(Arrays.copyOf(first, 4)).getInt();
    }
}

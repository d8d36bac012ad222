package org.variorum.ingest.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An opened dump file, unpacked if it is compressed, with its first bytes looked at. Used by one thread.
 */
public final class Container implements Closeable {
    /** How many of the first bytes can be looked at. */
    public static final int HEAD_BYTES = 1 << 16;

    private static final int DEEPEST = 2; // compressed inside compressed, and no further

    private final InputStream stream;
    private final byte[] head;

    private Container(InputStream stream, byte[] head) {
        this.stream = stream;
        this.head = head;
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
        InputStream in = null;
        try {
            in = new BufferedInputStream(Files.newInputStream(file), HEAD_BYTES);
            for (int deep = 0; deep < DEEPEST && isGzip(in); deep++) {
                in = new BufferedInputStream(Unpacked.of(in, unpackedBytes, ratio), HEAD_BYTES);
            }
            in.mark(HEAD_BYTES);
            byte[] head = head(in);
            in.reset();
            return new Container(in, head);
        } catch (IOException e) {
            close(in);
            throw refused(e);
        }
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

    private static void close(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // the file is being refused for another reason already
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean magic = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return magic;
    }
}

package org.variorum.ingest.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
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
                Meter packed = new Meter(in);
                in = new BufferedInputStream(new Unpacked(packed, unpackedBytes, ratio), HEAD_BYTES);
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

    /** As many of the first bytes as can be read; what ends them early is met again, and reported, when the records are read. */
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

    /** Counts the bytes that were read. */
    private static final class Meter extends java.io.FilterInputStream {
        private long count;

        Meter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count += Math.max(0, n);
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** Unpacks all members of a gzip file and stops where it grows beyond reason. */
    private static final class Unpacked extends InputStream {
        private static final long RATIO_FROM = 16L << 20; // bytes; small files may be as repetitive as they like

        private final Meter packed;
        private final long most;
        private final int ratio;
        private final InputStream unpacked;
        private long count;
        private @Nullable IOException failure; // stays: what is broken once is broken for good

        Unpacked(Meter packed, long most, int ratio) throws IOException {
            this.packed = packed;
            this.most = most;
            this.ratio = ratio;
            this.unpacked = member(packed);
        }

        private static InputStream member(Meter packed) throws IOException {
            try {
                return GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get();
            } catch (IOException e) {
                throw broken(e);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (failure != null) {
                throw failure;
            }
            int n;
            try {
                n = unpacked.read(into, from, length);
            } catch (IOException e) {
                failure = broken(e);
                throw failure;
            }
            count += Math.max(0, n);
            if (count > most || (count > RATIO_FROM && count / ratio > packed.count)) {
                throw new RefusedException(
                        Reason.GZIP_BOMB,
                        "The file unpacks to more than " + count + " bytes from " + packed.count
                                + ". If it is an honest dump, raise the limits on unpacked bytes and ratio.");
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            unpacked.close();
            packed.close();
        }

        private static IOException broken(IOException e) {
            if (e instanceof RefusedException) {
                return e;
            }
            String what = e instanceof EOFException ? "ends too early" : "is damaged (" + e.getMessage() + ")";
            return new RefusedException(
                    Reason.BROKEN_GZIP,
                    "The compressed file " + what + "; the records before this place were read. Fetch it again.");
        }
    }
}

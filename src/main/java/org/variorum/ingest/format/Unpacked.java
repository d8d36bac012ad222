package org.variorum.ingest.format;

import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a compressed stream, all members or frames of it, to the last byte before it breaks off, and stops where it
 * grows beyond reason. For one thread.
 */
final class Unpacked extends InputStream {
    private static final long RATIO_FROM = 16L << 20; // bytes; small files may be as repetitive as they like
    private static final int TRAILER = 8; // bytes of checksum and length behind a gzip member

    private final Packed packed;
    private final InputStream content;
    private final Reason broken;
    private final Reason bomb;
    private final long most;
    private final int ratio;
    private long count;
    private @Nullable IOException failure; // stays: what is broken once is broken for good

    private Unpacked(Packed packed, InputStream content, Reason broken, Reason bomb, long most, int ratio) {
        this.packed = packed;
        this.content = content;
        this.broken = broken;
        this.bomb = bomb;
        this.most = most;
        this.ratio = ratio;
    }

    /**
     * The content of a gzip stream. The JDK ends in silence at what it does not take for another member; here that is a
     * refusal, unless nothing follows.
     *
     * @param in a stream that supports marks
     * @param most bytes that it may unpack to
     * @param ratio most bytes unpacked per compressed byte
     */
    static InputStream gzip(InputStream in, long most, int ratio) throws RefusedException {
        return of(in, Members::new, Reason.BROKEN_GZIP, Reason.GZIP_BOMB, most, ratio);
    }

    /** The content of a zstd stream; otherwise as {@link #gzip}. */
    static InputStream zstd(InputStream in, long most, int ratio) throws RefusedException {
        try {
            return of(in, ZstdInputStream::new, Reason.BROKEN_ARCHIVE, Reason.ARCHIVE_BOMB, most, ratio);
        } catch (LinkageError e) {
            throw new RefusedException(
                    Reason.UNSUPPORTED,
                    "The library that unpacks zstd does not run on this machine (" + e.getMessage()
                            + "). Unpack the file, or pack it with gzip.");
        }
    }

    /** What an archive's files unpack to, all together; it may go on after an end with the next file. */
    static Unpacked entries(Packed packed, InputStream content, long most, int ratio) {
        return new Unpacked(packed, content, Reason.BROKEN_ARCHIVE, Reason.ARCHIVE_BOMB, most, ratio);
    }

    private static Unpacked of(InputStream in, Opening opening, Reason broken, Reason bomb, long most, int ratio)
            throws RefusedException {
        Packed packed = new Packed(in);
        try {
            return new Unpacked(packed, opening.of(packed), broken, bomb, most, ratio);
        } catch (IOException e) {
            throw refused(e, broken);
        }
    }

    /** Starts to unpack. */
    private interface Opening {
        InputStream of(InputStream packed) throws IOException;
    }

    /** Whether reading has come to a place that it cannot pass. */
    boolean isBroken() {
        return failure != null;
    }

    /** Remembers and words what broke this stream. */
    RefusedException broken(IOException e) {
        RefusedException refused = refused(e, broken);
        failure = refused;
        return refused;
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
        try {
            int n = content.read(into, from, length);
            count += Math.max(0, n);
            if (count > most || (count > RATIO_FROM && count / ratio > packed.count)) {
                throw new RefusedException(
                        bomb,
                        "The file unpacks to more than " + count + " bytes from " + packed.count
                                + ". If it is an honest dump, raise the limits on unpacked bytes and ratio.");
            }
            return n;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static RefusedException refused(IOException e, Reason broken) {
        if (e instanceof RefusedException refused) {
            return refused;
        }
        String what = e instanceof EOFException ? "ends too early" : "is damaged (" + e.getMessage() + ")";
        return new RefusedException(
                broken, "The compressed file " + what + "; the records before this place were read. Fetch it again.");
    }

    /** The JDK's reader of members, which says so if it left something unread. */
    private static final class Members extends GZIPInputStream {
        Members(InputStream in) throws IOException {
            super(in, 1 << 13);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            if (n < 0 && (inf.getRemaining() > TRAILER || in.available() > 0)) {
                throw new IOException("it goes on with bytes that are no gzip");
            }
            return n;
        }
    }

    /**
     * The compressed bytes, counted; says honestly whether there are more, for the JDK looks for another member only
     * then.
     */
    static final class Packed extends FilterInputStream {
        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            count += Math.max(0, n);
            return n;
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            boolean more = in.read() >= 0;
            in.reset();
            return more ? 1 : 0;
        }
    }
}

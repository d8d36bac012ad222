package org.variorum.ingest.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks all members of a gzip file, to the last byte before it breaks off, and stops where it grows beyond reason.
 * For one thread.
 *
 * <p>The JDK ends in silence at what it does not take for another member; here that is a refusal, unless nothing
 * follows.
 */
final class Unpacked extends InputStream {
    private static final long RATIO_FROM = 16L << 20; // bytes; small files may be as repetitive as they like
    private static final int TRAILER = 8; // bytes of checksum and length behind a member

    private final Packed packed;
    private final Members members;
    private final long most;
    private final int ratio;
    private long count;
    private @Nullable IOException failure; // stays: what is broken once is broken for good

    private Unpacked(Packed packed, Members members, long most, int ratio) {
        this.packed = packed;
        this.members = members;
        this.most = most;
        this.ratio = ratio;
    }

    /**
     * The content of a compressed stream.
     *
     * @param in a stream that supports marks
     * @param most bytes that it may unpack to
     * @param ratio most bytes unpacked per compressed byte
     */
    static InputStream of(InputStream in, long most, int ratio) throws RefusedException {
        Packed packed = new Packed(in);
        try {
            return new Unpacked(packed, new Members(packed), most, ratio);
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
        try {
            int n = members.read(into, from, length);
            count += Math.max(0, n);
            if (n < 0 && (members.left() > TRAILER || packed.available() > 0)) {
                throw new IOException("it goes on with bytes that are no gzip");
            }
            if (count > most || (count > RATIO_FROM && count / ratio > packed.count)) {
                throw new RefusedException(
                        Reason.GZIP_BOMB,
                        "The file unpacks to more than " + count + " bytes from " + packed.count
                                + ". If it is an honest dump, raise the limits on unpacked bytes and ratio.");
            }
            return n;
        } catch (IOException e) {
            failure = broken(e);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        members.close();
    }

    private static RefusedException broken(IOException e) {
        if (e instanceof RefusedException refused) {
            return refused;
        }
        String what = e instanceof EOFException ? "ends too early" : "is damaged (" + e.getMessage() + ")";
        return new RefusedException(
                Reason.BROKEN_GZIP,
                "The compressed file " + what + "; the records before this place were read. Fetch it again.");
    }

    /** The JDK's reader of members, which tells how much it left unread. */
    private static final class Members extends GZIPInputStream {
        Members(InputStream in) throws IOException {
            super(in, 1 << 13);
        }

        int left() {
            return inf.getRemaining();
        }
    }

    /**
     * The compressed bytes, counted; says honestly whether there are more, for the JDK looks for another member only
     * then.
     */
    private static final class Packed extends FilterInputStream {
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

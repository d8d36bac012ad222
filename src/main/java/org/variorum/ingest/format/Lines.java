package org.variorum.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into lines that end in LF, CR LF or a lone CR, each with its end. Never holds more of a line than the
 * limit, however long it is.
 */
final class Lines implements Slices {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long BEHIND_CR = ('\r' + 1) * 0x0101_0101_0101_0101L;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;

    Lines(InputStream in, long offset, int limit) {
        this.in = in;
        this.offset = offset;
        this.limit = limit;
    }

    @Override
    public Optional<Slice> next() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        long start = offset;
        int end = lineEnd(at);
        if (end + 1 < filled && end - at < limit - 1) { // the usual line lies in the buffer, and so does its end
            end += buffer[end] == '\r' && buffer[end + 1] == '\n' ? 2 : 1;
            byte[] line = Arrays.copyOfRange(buffer, at, end);
            offset += line.length;
            at = end;
            return Optional.of(new Slice(start, line, true));
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        long length = 0;
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int from = at;
            at = lineEnd(at);
            ended = at < filled;
            at += ended ? 1 : 0;
            length += at - from;
            keep(line, from, at);
        }
        if (ended && buffer[at - 1] == '\r' && (at < filled || fill()) && buffer[at] == '\n') {
            at++;
            length++;
            keep(line, at - 1, at);
        }
        offset += length;
        return Optional.of(new Slice(start, line.toByteArray(), length <= limit));
    }

    /** Where the next LF or CR stands in the buffer, or the end of what fills it. */
    private int lineEnd(int from) {
        int end = from;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end = behindLetters(end + 1);
        }
        return end;
    }

    /** Where the next control byte up to CR can stand; eight bytes are looked at in one go. */
    private int behindLetters(int from) {
        int at = from;
        while (at + Long.BYTES <= filled) {
            long word = (long) EIGHT.get(buffer, at);
            long low = (word - BEHIND_CR) & ~word & HIGH_BITS; // its lowest bit is that of the first low byte
            if (low != 0) {
                return at + (Long.numberOfTrailingZeros(low) >>> 3);
            }
            at += Long.BYTES;
        }
        return at;
    }

    private void keep(ByteArrayOutputStream line, int from, int to) {
        line.write(buffer, from, Math.max(0, Math.min(to - from, limit - line.size())));
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }
}

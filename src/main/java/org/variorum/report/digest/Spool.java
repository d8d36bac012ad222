package org.variorum.report.digest;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.variorum.layout.Encoding;

/**
 * A file of records that are written once, in passing, and read back in whatever order a sheet wants. Not for more than one thread; lives no
 * longer than the report is in the making.
 */
public final class Spool implements Closeable {
    private final DataOutputStream out;
    private final FileChannel in;
    private long end;
    private boolean pending;

    /** @throws IOException if the file cannot be made */
    public Spool(Path file) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        this.in = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Adds a record and returns its place. */
    public long add(Record value) {
        byte[] bytes = Encoding.encode(value);
        try {
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long place = end;
        end += Integer.BYTES + bytes.length;
        pending = true;
        return place;
    }

    /** Reads the record at a place that {@link #add} returned. */
    public <T extends Record> T read(long place, Class<T> type) {
        try {
            if (pending) {
                out.flush();
                pending = false;
            }
            int length = fill(place, Integer.BYTES).getInt();
            return Encoding.decode(fill(place + Integer.BYTES, length).array(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffer fill(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("no record at " + from);
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            in.close();
        }
    }
}

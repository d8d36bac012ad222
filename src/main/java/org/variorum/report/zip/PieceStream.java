package org.variorum.report.zip;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

/** A piece while it is made. Not for more than one thread. */
public final class PieceStream extends OutputStream {
    private static final int BLOCK =
            480_000; // bytes; a little less than what the collector of a small heap takes for huge
    private static final int REACH = 1 << 15; // bytes back that deflate looks

    private final Deflation deflation;
    private final Path file;
    private final OutputStream out;
    private final Deque<FutureTask<ByteBuffer>> blocks = new ArrayDeque<>();
    private final CRC32 checksum = new CRC32();
    private byte[] block = new byte[BLOCK];
    private byte[] before = {};
    private int filled;
    private long size;
    private long deflatedSize;

    PieceStream(Deflation deflation, Path file) throws IOException {
        this.deflation = deflation;
        this.file = file;
        this.out = Files.newOutputStream(file);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int fits = Math.min(length - done, BLOCK - filled);
            System.arraycopy(bytes, from + done, block, filled, fits);
            filled += fits;
            done += fits;
            if (filled == BLOCK) {
                endBlock();
                keep(deflation.waiting());
            }
        }
    }

    private void endBlock() {
        checksum.update(block, 0, filled);
        size += filled;
        blocks.add(deflation.task(block, filled, before));
        before = Arrays.copyOfRange(block, Math.max(0, filled - REACH), filled);
        block = new byte[BLOCK];
        filled = 0;
    }

    /**
     * Writes the oldest blocks that are done, and more until no more than some are left. If there are more, the youngest is deflated here first, as the
     * other threads begin with the oldest: who waited for these would do nothing meanwhile.
     */
    private void keep(int left) throws IOException {
        if (blocks.size() > left) {
            blocks.getLast().run();
        }
        while (blocks.size() > left || (!blocks.isEmpty() && blocks.getFirst().isDone())) {
            FutureTask<ByteBuffer> oldest = blocks.remove();
            oldest.run();
            try {
                ByteBuffer deflated = oldest.get();
                out.write(deflated.array(), 0, deflated.limit());
                deflatedSize += deflated.limit();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException("interrupted while deflating " + file).initCause(e);
            } catch (ExecutionException e) {
                throw new IOException("cannot deflate " + file, e);
            }
        }
    }

    /**
     * All that was written so far, as a piece. Nothing may be written after it.
     *
     * @throws IOException if its end cannot be written
     */
    public Piece piece() throws IOException {
        if (filled > 0) {
            endBlock();
        }
        keep(0);
        return new Piece(file, size, deflatedSize, checksum.getValue());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package org.variorum.report.zip;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.zip.Deflater;

/**
 * Deflates pieces into a folder, one after the other, with the help of further threads. To be closed, or those threads go on. Not for more than one
 * thread, its own apart.
 */
public final class Deflation implements Closeable {
    /** A higher one makes a sheet a tenth smaller and takes twice as long. */
    private static final int LEVEL = 3;

    private static final int SPARE = 64; // bytes that a block may grow by, beside one in 512

    private final Path folder;
    private final int threads;
    private final ExecutorService others;
    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();
    private int pieces;

    /**
     * Starts.
     *
     * @param folder for the pieces; left to the caller to delete
     * @param threads that deflate, the caller's among them, 1 or more
     */
    public Deflation(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
        this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            Thread thread = new Thread(work, "deflate");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts the next piece. The one before must be closed.
     *
     * @throws IOException if its file cannot be made
     */
    public PieceStream begin() throws IOException {
        return new PieceStream(this, folder.resolve("piece" + pieces++));
    }

    /**
     * A piece that is whole already.
     *
     * @throws IOException if its file cannot be written
     */
    public Piece piece(byte[] bytes) throws IOException {
        try (PieceStream stream = begin()) {
            stream.write(bytes, 0, bytes.length);
            return stream.piece();
        }
    }

    /** Blocks that may wait to be deflated. */
    int waiting() {
        return threads == 1 ? 0 : 2 * threads;
    }

    /** A block to be deflated, by another thread if one is free before the caller runs it. */
    FutureTask<ByteBuffer> task(byte[] bytes, int length, byte[] before) {
        FutureTask<ByteBuffer> task = new FutureTask<>(() -> deflated(bytes, length, before));
        if (threads > 1) {
            others.execute(task);
        }
        return task;
    }

    private ByteBuffer deflated(byte[] bytes, int length, byte[] before) {
        Deflater free = idle.poll();
        Deflater deflater = free == null ? new Deflater(LEVEL, true) : free;
        if (before.length > 0) {
            deflater.setDictionary(before);
        }
        deflater.setInput(bytes, 0, length);
        byte[] into = new byte[length + length / 512 + SPARE];
        int filled = deflater.deflate(into, 0, into.length, Deflater.SYNC_FLUSH);
        if (filled == into.length) {
            throw new IllegalStateException(length + " bytes grew to more than " + filled + " when deflated");
        }
        deflater.reset();
        idle.add(deflater);
        return ByteBuffer.wrap(into, 0, filled);
    }

    @Override
    public void close() {
        others.shutdownNow();
        idle.forEach(Deflater::end);
    }
}

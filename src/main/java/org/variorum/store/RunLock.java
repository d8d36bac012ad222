package org.variorum.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock that every command takes before it opens the database. It is the operating system's: a process that dies gives it back at once, so no
 * stale lock ever blocks a run. Not for locking rows, and not to be shared between threads.
 */
public final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock without waiting.
     *
     * @param stateFolder folder of the database; made if it is not there
     * @return empty if another process holds it
     * @throws StoreException if the lock file cannot be made
     */
    public static Optional<RunLock> take(Path stateFolder) {
        Path file = stateFolder.resolve("lock");
        try {
            Files.createDirectories(stateFolder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunLock(channel));
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + file + " (" + e
                            + "): make the output folder writable, or name another with --output",
                    e);
        }
    }

    /**
     * Whether another process holds the lock at this moment.
     *
     * @throws StoreException if the lock file cannot be made
     */
    public static boolean held(Path stateFolder) {
        Optional<RunLock> lock = take(stateFolder);
        lock.ifPresent(RunLock::close);
        return lock.isEmpty();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("cannot release the lock: " + e, e);
        }
    }
}

package org.variorum.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.variorum.job.journal.FaultPoint;
import org.variorum.job.journal.StopSignal;
import org.variorum.store.Database;

/**
 * Ends a run in good order. On SIGTERM the run is asked to stop at its next chunk boundary and given a moment for it; then the database is closed in
 * any case, since what is not committed by then is repeated by the next run anyway. Closing it also takes the hook away.
 */
final class Shutdown implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 2_000;

    private final StopSignal signal = new StopSignal();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private final FaultPoint faults;
    private volatile @Nullable Database database;

    Shutdown(FaultPoint faults) {
        this.faults = faults;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What the run looks at. */
    StopSignal signal() {
        return signal;
    }

    /** The database to close at the end. */
    Database closing(Database opened) {
        database = opened;
        return opened;
    }

    private void stop() {
        signal.ask();
        try {
            if (!finished.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                closeDatabase();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeDatabase() {
        Database open = database;
        if (open != null) {
            faults.reached("shutdown");
            database = null;
            open.close();
        }
    }

    @Override
    public void close() {
        try {
            closeDatabase();
        } finally {
            finished.countDown();
            if (!signal.asked()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }
}

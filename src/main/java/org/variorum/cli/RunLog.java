package org.variorum.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.variorum.job.journal.RunFiles;
import org.variorum.store.StoreException;

/** Sends what the libraries log into a file of the state folder, and none of it to the screen. */
final class RunLog implements AutoCloseable {
    private static final int BYTES = 5_000_000;
    private static final int FILES = 3;

    private final Handler file;

    private RunLog(Handler file) {
        this.file = file;
    }

    /** @throws StoreException if the file cannot be written */
    static RunLog open(RunFiles files) {
        Logger root = Logger.getLogger("");
        Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
        try {
            Handler file = new FileHandler(files.log().toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setErrorManager(new SilentErrorManager());
            file.setLevel(Level.INFO);
            root.addHandler(file);
            return new RunLog(file);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + files.log() + " (" + e + "): make the output folder writable", e);
        }
    }

    /** A log that cannot be written, as on a full disk, must not cover the run's own message with stack traces. */
    private static final class SilentErrorManager extends ErrorManager {
        @Override
        public void error(@Nullable String message, @Nullable Exception e, int code) {
            // the run meets the same disk and says so in one line
        }
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(file);
        file.close();
    }
}

package org.variorum.ingest.format;

import java.io.IOException;
import java.util.Optional;

/** Reads the records of one file in order. Used by one thread; whoever opened the container closes it. */
public interface RecordReader {
    /**
     * The next record, good or bad, or nothing at the end.
     *
     * @throws RefusedException if the rest of the file cannot be read
     */
    Optional<Cut> next() throws IOException;

    /**
     * Passes over the next record without looking into it where the format allows that.
     *
     * @return false at the end
     */
    default boolean skip() throws IOException {
        return next().isPresent();
    }
}

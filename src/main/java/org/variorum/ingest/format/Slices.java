package org.variorum.ingest.format;

import java.io.IOException;
import java.util.Optional;

/** Cuts a stream into slices, one a record. Used by one thread. */
interface Slices {
    /** The next slice, or nothing at the end of the stream. */
    Optional<Slice> next() throws IOException;
}

package org.variorum.ingest;

import java.util.List;
import java.util.Optional;

/** Reads the deliveries of a list of dump files in their order. */
public final class DumpReader implements AutoCloseable {
    private Position position = Position.START;

    /** A reader before the first record. */
    public DumpReader(List<DumpFile> files, Limits limits, FieldNames fieldNames) {}

    /** The next delivery, or nothing at the end of the last file. */
    public Optional<Delivery> next() {
        return Optional.empty();
    }

    /** After the last delivery. */
    public Position position() {
        return position;
    }

    /** Goes on after this place. */
    public void seek(Position place) {
        position = place;
    }

    @Override
    public void close() {}
}

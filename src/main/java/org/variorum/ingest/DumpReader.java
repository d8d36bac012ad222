package org.variorum.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the deliveries of a list of dump files in their order, good and bad ones. Whatever stands in the files, {@link
 * #next()} does not throw, and memory does not grow with them. Can be stopped after any delivery and resumed there by
 * another instance over the same list. Not for several threads at once.
 */
public final class DumpReader implements AutoCloseable {
    private final List<DumpFile> files;
    private final Limits limits;
    private final FieldNames fieldNames;
    private int file;
    private @Nullable FileRecords open;
    private long record;

    /**
     * A reader that stands before the first record of the first file.
     *
     * @param files in the order in which they are read
     */
    public DumpReader(List<DumpFile> files, Limits limits, FieldNames fieldNames) {
        this.files = List.copyOf(files);
        this.limits = limits;
        this.fieldNames = fieldNames;
    }

    /** The next delivery, or nothing at the end of the last file. */
    public Optional<Delivery> next() {
        while (file < files.size()) {
            Optional<Delivery> delivery = current().next();
            if (delivery.isPresent()) {
                record = delivery.get().record();
                return delivery;
            }
            close();
            file++;
            record = 0;
        }
        return Optional.empty();
    }

    /** The place after the last delivery: what {@link #seek} wants in order to go on with the next one. */
    public Position position() {
        return new Position(file, record);
    }

    /**
     * Goes on after this place, which another instance may have reported. A place behind the end of a file leads to the
     * next file.
     */
    public void seek(Position place) {
        close();
        file = place.file();
        record = place.record();
        if (file < files.size() && record > 0) {
            current().skip(record);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private FileRecords current() {
        if (open == null) {
            open = new FileRecords(files.get(file), limits, fieldNames);
        }
        return open;
    }
}

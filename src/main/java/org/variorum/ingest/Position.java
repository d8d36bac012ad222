package org.variorum.ingest;

/**
 * A place between two deliveries, small enough to be stored with the progress of a step. It holds only for the same
 * list of files. Immutable.
 *
 * @param file index of the file that the last delivery came from, from 0
 * @param record number of that delivery in its file, from 1; 0 before the first one
 */
public record Position(int file, long record) {
    /** Before the first record of the first file. */
    public static final Position START = new Position(0, 0);
}

package org.variorum.ingest;

/**
 * How much a dump may ask for before it is taken for an attack or an accident. Immutable.
 *
 * @param recordBytes longest record, in bytes after decompression; also the longest plain or HTML file
 * @param unpackedBytes most bytes that one compressed file may unpack to
 * @param ratio most bytes unpacked per compressed byte, looked at once a file has unpacked to a few megabytes
 * @param depth most elements or objects inside each other in a record
 * @param entries most files in an archive
 * @param rejectBytes how many bytes of a rejected record are kept
 */
public record Limits(int recordBytes, long unpackedBytes, int ratio, int depth, int entries, int rejectBytes) {
    /** Fit for newsroom dumps: records up to 8 MB and 200 deep, 64 GB and 250:1 unpacked, 100,000 files, 4 KB of a reject kept. */
    public static final Limits DEFAULT = new Limits(8 << 20, 64L << 30, 250, 200, 100_000, 4096);

    /** @throws IllegalArgumentException if a limit is not positive */
    public Limits {
        if (recordBytes < 1 || unpackedBytes < 1 || ratio < 1 || depth < 1 || entries < 1 || rejectBytes < 0) {
            throw new IllegalArgumentException("limits must be positive: recordBytes " + recordBytes
                    + ", unpackedBytes " + unpackedBytes + ", ratio " + ratio + ", depth " + depth + ", entries "
                    + entries + ", rejectBytes " + rejectBytes);
        }
    }
}

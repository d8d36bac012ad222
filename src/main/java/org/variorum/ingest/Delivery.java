package org.variorum.ingest;

/**
 * What a dump yields at one place: a record that could be read, or a reject that says why not. Immutable; the byte
 * arrays are not to be written to.
 */
public sealed interface Delivery permits RawRecord, Reject {
    /** The dump file below the input folder, with forward slashes. */
    String file();

    /** Number of this delivery in its file, from 1; rejects count too. */
    long record();

    /** Where it starts in the file after decompression, in bytes. */
    long byteOffset();
}

package org.variorum.ingest.format;

/**
 * Bytes cut out of a stream, not yet understood.
 *
 * @param offset of the first byte in the unpacked file
 * @param bytes at most as many as the limit allows
 * @param whole false if the slice was longer than the limit, so that its end is missing
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, copied by no one
public record Slice(long offset, byte[] bytes, boolean whole) {}

package org.variorum.ingest.format;

import java.util.Map;
import java.util.Optional;
import org.variorum.article.Decoding;

/**
 * One record cut out of a file. Immutable; the array is not to be written to.
 *
 * @param offset where it starts in the unpacked file, in bytes
 * @param values the record's values by the names the dump gives them, nested names joined by a dot; empty for formats
 *     without names
 * @param decoding how its bytes became values; none where they are kept as they are
 * @param raw its bytes
 * @param problem why the values could not be read, if so
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, copied by no one
public record Cut(long offset, Map<String, String> values, Decoding decoding, byte[] raw, Optional<Problem> problem) {

    /** A record with its values. */
    public static Cut of(Slice slice, Map<String, String> values, Decoding decoding) {
        return new Cut(slice.offset(), values, decoding, slice.bytes(), Optional.empty());
    }

    /** A record whose values could not be read. */
    public static Cut bad(Slice slice, Reason reason, String detail) {
        Optional<Problem> problem = Optional.of(new Problem(reason, detail));
        return new Cut(slice.offset(), Map.of(), Decoding.NONE, slice.bytes(), problem);
    }
}

package org.variorum.ingest;

import java.util.Map;
import org.variorum.article.Decoding;

/**
 * A record cut out of a dump, before anything is decided about its content. Do not write to the array.
 *
 * @param file the dump file below the input folder
 * @param record number in the file, from 1
 * @param byteOffset where it starts in the file after decompression
 * @param format how the file keeps its records
 * @param fields for JSON and CSV: value by canonical field name (see {@link FieldNames}), several values split by line
 *     breaks; empty for plain text and HTML
 * @param decoding how the bytes became the fields; none where they are kept as they are
 * @param raw the bytes of the record: the whole file for plain text and HTML
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, copied by no one
public record RawRecord(
        String file,
        long record,
        long byteOffset,
        Format format,
        Map<String, String> fields,
        Decoding decoding,
        byte[] raw)
        implements Delivery {}

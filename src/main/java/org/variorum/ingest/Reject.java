package org.variorum.ingest;

/**
 * A record, or a whole file, that no article could be made of. It goes to quarantine, its neighbours go on. Do not write to the array.
 *
 * @param file the dump file below the input folder
 * @param record number in the file, from 1
 * @param byteOffset where it starts in the file after decompression
 * @param reason one fixed word, such as {@code broken_json}; all of them are constants of this type
 * @param detail what is wrong and what to do, in words for a person
 * @param raw the first bytes of the record, at most {@link Limits#rejectBytes()}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, copied by no one
public record Reject(String file, long record, long byteOffset, String reason, String detail, byte[] raw)
        implements Delivery {
    /** The file is a folder, a pipe, or may not be read. */
    public static final String UNREADABLE_FILE = "unreadable_file";
    /** The file has no bytes, or only blanks. */
    public static final String EMPTY_FILE = "empty_file";
    /** The bytes are no text. */
    public static final String BINARY = "binary";
    /** The bytes fit no character set. */
    public static final String UNDECODABLE = "undecodable";
    /** The compressed file ends too early or is damaged. */
    public static final String BROKEN_GZIP = "broken_gzip";
    /** The compressed file unpacks to far more than any dump does. */
    public static final String GZIP_BOMB = "gzip_bomb";
    /** The record is longer than {@link Limits#recordBytes()}. */
    public static final String TOO_LARGE = "too_large";
    /** The record is no JSON object. */
    public static final String BROKEN_JSON = "broken_json";
    /** The row does not follow RFC 4180, or has not as many columns as the header. */
    public static final String BROKEN_CSV = "broken_csv";
    /** The table's header names no column that holds a text. */
    public static final String NO_TEXT_COLUMN = "no_text_column";
    /** The record has no text, or nothing but boilerplate. */
    public static final String EMPTY_TEXT = "empty_text";
}

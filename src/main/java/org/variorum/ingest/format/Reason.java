package org.variorum.ingest.format;

import java.util.Locale;

/** Why a record, or a whole file, went to quarantine. */
public enum Reason {
    /** The file is a folder, a pipe, or may not be read. */
    UNREADABLE_FILE,
    /** The file has no bytes, or only blanks. */
    EMPTY_FILE,
    /** The bytes are no text, or a format that is not read. */
    UNSUPPORTED,
    /** The bytes fit no character set. */
    UNDECODABLE,
    /** The compressed file ends too early or is damaged. */
    BROKEN_GZIP,
    /** The compressed file unpacks to far more than any dump does. */
    GZIP_BOMB,
    /** The zip or zstd archive ends too early, is damaged or locked. */
    BROKEN_ARCHIVE,
    /** The zip or zstd archive unpacks to far more than any dump does. */
    ARCHIVE_BOMB,
    /** The record is longer than the limit. */
    TOO_LARGE,
    /** The record is no JSON object. */
    BROKEN_JSON,
    /** The row does not follow RFC 4180, or has not as many columns as the header. */
    BROKEN_CSV,
    /** The record is no well-formed XML. */
    BROKEN_XML,
    /** The record of a web archive has not the length that it gives, or is damaged. */
    BROKEN_WARC,
    /** The table's header names no column that holds a text. */
    NO_TEXT_COLUMN,
    /** The source has taken the article back. */
    WITHDRAWN,
    /** A later version of the article came, too. */
    REPLACED,
    /** The record is read; the report of an earlier night has an earlier version of it. */
    CORRECTS_EARLIER_NIGHT,
    /** The source takes back what the report of an earlier night has. */
    WITHDRAWS_EARLIER_NIGHT,
    /** The record has no text. */
    EMPTY_TEXT,
    /** The record made the reading itself fail. */
    UNREADABLE_RECORD;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.variorum.ingest.format;

import java.util.Optional;
import org.variorum.clean.Charsets;

/**
 * Decodes the records of one file: each by itself, so that a mixed file loses nothing; where a record is no UTF-8, the
 * charset of the file's start is tried before statistics over the record alone, which may be short. Immutable.
 */
final class RecordText {
    static final String HELP = "Its bytes fit no character set. Export it again as UTF-8.";

    private final Optional<String> fileCharset;

    RecordText(byte[] head) {
        this.fileCharset = Charsets.decode(head, Optional.empty())
                .filter(decoded -> decoded.how() == Charsets.How.DETECTED)
                .map(Charsets.Decoded::charset);
    }

    Optional<String> of(byte[] record) {
        return Charsets.decode(record, fileCharset).map(Charsets.Decoded::text);
    }
}

package org.variorum.ingest.format;

import java.util.Optional;
import org.variorum.clean.Charsets;

/**
 * Decodes the records of one file: each by itself, so that a mixed file loses nothing; where a record is no UTF-8, the
 * charset of the file's start is tried before statistics over the record alone, which may be short. Immutable.
 */
public final class RecordText {
    /** What to do about a record in no charset. */
    public static final String HELP = "Its bytes fit no character set. Export it again as UTF-8.";

    private final Optional<String> fileCharset;

    /** For the records of a file that starts with these bytes and declares no charset. */
    public RecordText(byte[] head) {
        this(head, Optional.empty());
    }

    /** For the records of a file that starts with these bytes, and may declare a charset. */
    public RecordText(byte[] head, Optional<String> declared) {
        this.fileCharset = declared.or(() -> detected(head));
    }

    private static Optional<String> detected(byte[] head) {
        return Charsets.decode(head, Optional.empty())
                .filter(decoded -> decoded.how() == Charsets.How.DETECTED)
                .map(Charsets.Decoded::charset);
    }

    /** The text of a record's bytes, if they fit a charset. */
    public Optional<String> of(byte[] record) {
        return Charsets.decode(record, fileCharset).map(Charsets.Decoded::text);
    }
}

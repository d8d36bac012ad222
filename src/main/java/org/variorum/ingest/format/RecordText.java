package org.variorum.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.article.Decoding;
import org.variorum.clean.Charsets;

/**
 * Decodes the records of one file: each by itself, so that a mixed file loses nothing; where a record is no UTF-8, the
 * charset of the file's start is tried before statistics over the record alone, which may be short. Immutable.
 */
public final class RecordText {
    /** What to do about a record in no charset. */
    public static final String HELP = "Its bytes fit no character set. Export it again as UTF-8.";

    private static final Optional<Decoding> UTF_8 =
            Optional.of(new Decoding(StandardCharsets.UTF_8.name(), Decoding.How.STRICT_UTF_8));

    private final Optional<String> fileCharset;
    private final Optional<Decoding> whole; // of a file in wide letters, which come here as UTF-8, or with a mark

    /** For the records of a file that starts with these bytes and declares no charset. */
    public RecordText(byte[] head) {
        this(head, Optional.empty());
    }

    /** For the records of a file that starts with these bytes, and may declare a charset. */
    public RecordText(byte[] head, Optional<String> declared) {
        this.fileCharset = declared.filter(name -> !name.equalsIgnoreCase(StandardCharsets.UTF_8.name()))
                .or(() -> detected(head));
        this.whole = Charsets.byteOrderMark(head)
                .map(charset -> new Decoding(charset.name(), Decoding.How.BYTE_ORDER_MARK))
                .or(() -> Charsets.wide(head).map(charset -> new Decoding(charset.name(), Decoding.How.DETECTED)));
    }

    private static Optional<String> detected(byte[] head) {
        return Charsets.decode(head, Optional.empty())
                .map(Charsets.Decoded::decoding)
                .filter(decoding -> decoding.how() == Decoding.How.DETECTED)
                .map(Decoding::charset);
    }

    /** How a record is to be read whose bytes a parser of UTF-8 may take as they stand; empty if it may not. */
    public Optional<Decoding> utf8(byte[] record) {
        boolean plain = fileCharset.isEmpty()
                && Charsets.isUtf8(record)
                && Charsets.byteOrderMark(record).isEmpty();
        return plain ? whole.or(() -> UTF_8) : Optional.empty();
    }

    /** The text of a record's bytes, if they fit a charset. */
    public Optional<Charsets.Decoded> of(byte[] record) {
        Optional<Charsets.Decoded> decoded = Charsets.decode(record, fileCharset);
        return whole.isEmpty()
                ? decoded
                : decoded.map(read -> read.decoding().how() == Decoding.How.STRICT_UTF_8
                        ? new Charsets.Decoded(read.text(), whole.get())
                        : read);
    }
}

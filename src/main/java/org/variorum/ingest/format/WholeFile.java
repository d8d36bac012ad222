package org.variorum.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.variorum.article.Decoding;

/** Reads a file that is one record: a plain text, a web page. */
public final class WholeFile implements RecordReader {
    private final InputStream in;
    private final int limit;
    private boolean done;

    /** A reader over an opened file. */
    public WholeFile(Container container, int limit) {
        this.in = container.stream();
        this.limit = limit;
    }

    @Override
    public Optional<Cut> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        byte[] bytes = in.readNBytes(limit);
        Slice slice = new Slice(0, bytes, in.read() < 0);
        return Optional.of(
                slice.whole()
                        ? Cut.of(slice, Map.of(), Decoding.NONE)
                        : Cut.bad(
                                slice,
                                Reason.TOO_LARGE,
                                "The file is longer than the limit on record bytes. Raise it, or split the file."));
    }
}

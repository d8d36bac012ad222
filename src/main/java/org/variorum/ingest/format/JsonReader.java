package org.variorum.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.article.Decoding;
import org.variorum.clean.Charsets;
import tools.jackson.core.JacksonException;

/**
 * Reads JSON records: one object a line (JSON Lines), or the elements of one array, or a single object over several
 * lines. Which of them it is, is seen at the start of the file.
 */
public final class JsonReader implements RecordReader {
    private final Slices slices;
    private final RecordText text;
    private final JsonValues values;

    /**
     * A reader over an opened file.
     *
     * @param limit longest record in bytes
     * @param depth most objects and lists inside each other
     */
    public JsonReader(Container container, int limit, int depth) throws IOException {
        this.values = new JsonValues(depth);
        InputStream in = Utf8Stream.of(container);
        boolean lines = isLines(container.head());
        this.slices = lines ? new Lines(in, 0, limit) : new JsonCutter(in, 0, limit);
        this.text = new RecordText(container.head());
    }

    /** One object a line: the first line is a whole object, or is the only one, or the second starts with another. */
    private static boolean isLines(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        int from = start.indexOf('{');
        int bracket = start.indexOf('[');
        if (from < 0 || (bracket >= 0 && bracket < from)) {
            return false;
        }
        String[] lines = start.substring(from).split("[\r\n]+", 3);
        boolean whole = lines[0].stripTrailing().endsWith("}") && lines[0].indexOf('"') > 0;
        return whole || lines.length == 1 || lines[1].startsWith("{");
    }

    @Override
    public Optional<Cut> next() throws IOException {
        return filled().map(this::read);
    }

    @Override
    public boolean skip() throws IOException {
        return filled().isPresent();
    }

    private Optional<Slice> filled() throws IOException {
        Optional<Slice> slice = slices.next();
        while (slice.isPresent() && isBlank(slice.get())) {
            slice = slices.next();
        }
        return slice;
    }

    private static boolean isBlank(Slice slice) {
        for (byte b : slice.bytes()) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return slice.whole();
    }

    private Cut read(Slice slice) {
        if (!slice.whole()) {
            return Cut.bad(
                    slice,
                    Reason.TOO_LARGE,
                    "The record is longer than the limit on record bytes. Raise it, or split the record.");
        }
        try {
            Optional<Decoding> utf8 = text.utf8(slice.bytes());
            if (utf8.isPresent()) {
                return Cut.of(slice, values.of(slice.bytes()), utf8.get());
            }
            Optional<Charsets.Decoded> json = text.of(slice.bytes());
            return json.isEmpty()
                    ? Cut.bad(slice, Reason.UNDECODABLE, RecordText.HELP)
                    : Cut.of(slice, values.of(json.get().text()), json.get().decoding());
        } catch (JacksonException e) {
            return Cut.bad(slice, Reason.BROKEN_JSON, "The record is no JSON: " + e.getOriginalMessage() + ".");
        }
    }
}

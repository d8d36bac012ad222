package org.variorum.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the elements out of a JSON array, or objects that follow each other, without understanding them. An element
 * whose brackets or quotes do not match is given up where the next one visibly starts ({@code }, {"}), so that it does
 * not take the rest of the file with it.
 */
final class JsonCutter implements Slices {
    private static final int END = -1;

    private final InputStream in;
    private final int limit;
    private byte[] again = {}; // bytes read too far, to be read once more
    private int atAgain;
    private long offset;

    // the element being cut
    private ByteArrayOutputStream element = new ByteArrayOutputStream();
    private long length;

    JsonCutter(InputStream in, long offset, int limit) {
        this.in = in;
        this.offset = offset;
        this.limit = limit;
    }

    @Override
    public Optional<Slice> next() throws IOException {
        int first = read();
        while (first == ',' || first == '[' || first == ']' || isBlank(first)) {
            first = read();
        }
        if (first == END) {
            return Optional.empty();
        }
        long start = offset - 1;
        element = new ByteArrayOutputStream(1024);
        length = 0;
        keep(first);
        if (!(first == '{' ? matchBraces() : passScalar())) {
            giveUp();
        }
        return Optional.of(new Slice(start, element.toByteArray(), length <= limit));
    }

    /** Reads to where the element ends; false as soon as it cannot be well-formed and nothing tells where it ends. */
    private boolean matchBraces() throws IOException {
        Nesting open = new Nesting();
        boolean quoted = false;
        boolean escaped = false;
        int before = '{'; // last byte outside strings that is no blank
        for (int b = read(); b != END; b = read()) {
            keep(b);
            if (quoted) {
                quoted = escaped || b != '"';
                escaped = !escaped && b == '\\';
                if (quoted && b == '\n') {
                    return false;
                }
            } else if (!isBlank(b)) {
                boolean value = b == '"' || b == '{' || b == '[';
                if (b == '{' && before == ',' && open.isObject()) {
                    return giveBack();
                }
                if (value && before == '"') {
                    return false;
                }
                quoted = b == '"';
                if (open.closes(b)) {
                    return true;
                }
                before = b;
            }
        }
        return false;
    }

    /** An object stands where a name should: the element before it was not closed, and ends here. */
    private boolean giveBack() {
        byte[] read = element.toByteArray();
        if (length == read.length) {
            element.reset();
            element.write(read, 0, read.length - 1);
        }
        length--;
        readAgain(new byte[] {'{'});
        return true;
    }

    /** Something that is no object: up to the next comma, bracket or line end. */
    private boolean passScalar() throws IOException {
        for (int b = read(); b != END && b != ',' && b != ']' && b != '\n'; b = read()) {
            keep(b);
        }
        return true;
    }

    /** Cuts the element short where another one starts, be that in what was read already or further on. */
    private void giveUp() throws IOException {
        byte[] read = element.toByteArray();
        boolean complete = length == read.length;
        Start next = new Start();
        for (int i = 1; complete && i < read.length; i++) {
            if (next.isReached(read[i], i)) {
                element = new ByteArrayOutputStream();
                element.write(read, 0, next.end);
                length = next.end;
                readAgain(Arrays.copyOfRange(read, next.brace, read.length));
                return;
            }
        }
        for (int b = read(); b != END; b = read()) {
            keep(b);
            if (next.isReached(b, 0)) {
                readAgain(new byte[] {'{', '"'});
                return;
            }
        }
    }

    private void keep(int b) {
        if (length++ < limit) {
            element.write(b);
        }
    }

    private int read() throws IOException {
        int b = atAgain < again.length ? again[atAgain++] & 0xFF : in.read();
        offset += b == END ? 0 : 1;
        return b;
    }

    private void readAgain(byte[] bytes) {
        byte[] rest = Arrays.copyOfRange(again, atAgain, again.length);
        again = Arrays.copyOf(bytes, bytes.length + rest.length);
        System.arraycopy(rest, 0, again, bytes.length, rest.length);
        atAgain = 0;
        offset -= bytes.length;
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    /** Which brackets are open: a bit each, so that deep nesting costs nothing. */
    private static final class Nesting {
        private final java.util.BitSet objects = new java.util.BitSet();
        private int depth = 1;

        Nesting() {
            objects.set(1);
        }

        boolean isObject() {
            return objects.get(depth);
        }

        /** Takes note of a byte; true if it closed the outermost bracket. */
        boolean closes(int b) {
            if (b == '{' || b == '[') {
                objects.set(++depth, b == '{');
            } else if (b == '}' || b == ']') {
                depth--;
            }
            return depth == 0;
        }
    }

    /**
     * Waits for the visible start of another element: a closing brace, perhaps a comma, an opening brace and a quote
     * mark, blanks between.
     */
    private static final class Start {
        private int met; // 0 nothing, 1 the closing brace, 2 the comma, 3 the opening brace
        private int end; // one past the closing brace
        private int brace;

        boolean isReached(int b, int at) {
            if (b == '}') {
                met = 1;
                end = at + 1;
            } else if (b == '{' && met > 0 && met < 3) {
                met = 3;
                brace = at;
            } else if (b == ',' && met == 1) {
                met = 2;
            } else if (!isBlank(b)) {
                boolean reached = met == 3 && b == '"';
                met = 0;
                return reached;
            }
            return false;
        }
    }
}

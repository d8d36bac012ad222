package org.variorum.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the web pages and plain texts of a crawl (WARC, ISO 28500). Requests, pictures, redirections and the crawler's
 * own notes are passed over and not counted; so is the date of the crawl, which is no date of publication. Where a
 * record's length is wrong, the next record's first line is looked for. For one thread.
 */
public final class WarcReader implements RecordReader {
    private static final byte[] FIRST_LINE = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 1 << 16; // bytes

    private final InputStream in;
    private final int limit;
    private byte[] window = new byte[1 << 16];
    private int from; // of what is not yet used in the window
    private int to;
    private long offset; // of the first byte in the window
    private boolean some;

    /** A record's block between its head and the next record. */
    private record Block(WebRecord head, Slice slice, boolean sound) {}

    /** A reader over an opened file. */
    public WarcReader(Container container, int limit) {
        this.in = container.stream();
        this.limit = limit;
    }

    @Override
    public Optional<Cut> next() throws IOException {
        return page().map(this::read);
    }

    @Override
    public boolean skip() throws IOException {
        return page().isPresent();
    }

    private Optional<Block> page() throws IOException {
        Optional<Block> block = block();
        while (block.isPresent()
                && !block.get().head().isPage(block.get().slice().bytes())) {
            block = block();
        }
        if (block.isEmpty() && !some) {
            throw new RefusedException(
                    Reason.EMPTY_FILE, "The web archive holds no page with a text. Remove it, or fetch it again.");
        }
        some = true;
        return block;
    }

    private Cut read(Block block) {
        if (!block.slice().whole()) {
            return Cut.bad(
                    block.slice(),
                    Reason.TOO_LARGE,
                    "The page is longer than the limit on record bytes. Raise it, or leave the page out.");
        }
        if (!block.sound()) {
            return Cut.bad(
                    block.slice(),
                    Reason.BROKEN_WARC,
                    "The record is not as long as it says, or the archive ends inside it. Fetch the archive again.");
        }
        return block.head().cut(block.slice(), limit);
    }

    /** The next record of any type, or nothing at the end. */
    private Optional<Block> block() throws IOException {
        if (!reachesFirstLine(from)) {
            return Optional.empty();
        }
        long start = offset + from;
        int headEnd = headEnd();
        WebRecord head = WebRecord.of(new String(window, from, headEnd - from, StandardCharsets.UTF_8));
        int body = headEnd - from;
        boolean fits = head.length() >= 0 && head.length() <= limit;
        int length = fits ? (int) head.length() : 0;
        boolean more = holds(body + length + 4 + FIRST_LINE.length);
        from += body;
        boolean sound = fits && length <= to - from && ends(from + length, more);
        byte[] bytes = Arrays.copyOfRange(window, from, sound ? from + length : Math.min(to, from + LONGEST_HEAD));
        from += sound ? length : 0;
        return Optional.of(new Block(head, new Slice(start, bytes, head.length() <= limit), sound));
    }

    /** Whether a record can end here: at the end of the file, or with line ends and the next one's first line. */
    private boolean ends(int at, boolean more) {
        int next = at;
        while (next < to && next < at + 4 && (window[next] == '\r' || window[next] == '\n')) {
            next++;
        }
        return next == to ? !more : startsAt(next);
    }

    /** Behind the blank line that ends the head; no further than a head may reach. */
    private int headEnd() throws IOException {
        holds(LONGEST_HEAD);
        for (int i = from + 1; i < Math.min(to, from + LONGEST_HEAD); i++) {
            if (window[i] == '\n' && (window[i - 1] == '\n' || (window[i - 1] == '\r' && window[i - 2] == '\n'))) {
                return i + 1;
            }
        }
        return Math.min(to, from + LONGEST_HEAD);
    }

    /** Goes to the next line that starts a record; what stands before it belongs to none. */
    private boolean reachesFirstLine(int start) throws IOException {
        boolean lineStarts = true;
        from = start;
        while (holds(FIRST_LINE.length)) {
            if (lineStarts && startsAt(from)) {
                return true;
            }
            lineStarts = window[from] == '\n';
            from++;
        }
        from = to;
        return false;
    }

    private boolean startsAt(int at) {
        return at + FIRST_LINE.length <= to
                && Arrays.equals(window, at, at + FIRST_LINE.length, FIRST_LINE, 0, FIRST_LINE.length);
    }

    /** Reads on until so many unused bytes are in the window; false if the file has no more. */
    private boolean holds(int bytes) throws IOException {
        if (to - from >= bytes) {
            return true;
        }
        if (from + bytes > window.length) {
            byte[] next = to - from + bytes > window.length ? new byte[2 * bytes] : window;
            System.arraycopy(window, from, next, 0, to - from);
            window = next;
            offset += from;
            to -= from;
            from = 0;
        }
        int n = 0;
        while (to - from < bytes && n >= 0) {
            n = in.read(window, to, window.length - to);
            to += Math.max(0, n);
        }
        return to - from >= bytes;
    }

    /** The archive's first bytes. */
    public static boolean isWarc(String start) {
        return start.toUpperCase(Locale.ROOT).startsWith("WARC/");
    }
}

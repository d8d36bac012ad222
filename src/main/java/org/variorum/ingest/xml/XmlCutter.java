package org.variorum.ingest.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.variorum.ingest.format.Slice;

/**
 * Cuts the records out of an XML file by their tags, without understanding what stands between them. A record that is
 * not closed ends where the next one starts. Holds no more of a record than the limit. For one thread.
 */
final class XmlCutter {
    private enum Tag {
        START,
        END,
        EMPTY,
        OTHER
    }

    private final InputStream in;
    private final String record;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset; // of the byte that is read next

    private byte[] kept = new byte[1 << 12];
    private int held; // how many of them are the record's
    private long length; // of what is kept and what is past the limit
    private long tagStart; // where the last tag began, in the file
    private long tagFrom; // the same, counted from the start of what is kept
    private String name = ""; // of the last tag
    private boolean begun; // the start tag of the next record has been read already

    /** A cutter of elements with this name, whatever their prefix. */
    XmlCutter(InputStream in, String record, int limit) {
        this.in = in;
        this.record = record;
        this.limit = limit;
    }

    /** The next record; not whole if it is longer than the limit. An unclosed one ends before the next. */
    Optional<Slice> next() throws IOException {
        if (!begun && !reachesRecord()) {
            return Optional.empty();
        }
        begun = false;
        long start = tagStart;
        for (int b = read(); b >= 0; b = read()) {
            if (b == '<') {
                Tag tag = tag();
                if (isRecord() && tag == Tag.END) {
                    return slice(start);
                }
                if (isRecord() && tag == Tag.START) {
                    return unclosed(start);
                }
            }
        }
        return slice(start);
    }

    /** Up to the next start tag of a record; what stands before is not kept. */
    private boolean reachesRecord() throws IOException {
        for (int b = read(); b >= 0; b = read()) {
            if (b == '<' && tag() == Tag.START && isRecord()) {
                return true;
            }
            forget();
        }
        return false;
    }

    private boolean isRecord() {
        return XmlRoots.local(name).equals(record);
    }

    private Optional<Slice> slice(long start) {
        Slice slice = new Slice(start, Arrays.copyOf(kept, held), length <= limit);
        forget();
        return Optional.of(slice);
    }

    /** What was kept before the last tag, which itself starts the next record. */
    private Optional<Slice> unclosed(long start) {
        int before = (int) Math.min(tagFrom, held);
        Slice slice = new Slice(start, Arrays.copyOf(kept, before), tagFrom <= limit);
        byte[] tag = tagFrom < held && length <= limit
                ? Arrays.copyOfRange(kept, before, held)
                : ("<" + name + ">").getBytes(StandardCharsets.ISO_8859_1);
        forget();
        for (byte b : tag) {
            keep(b);
        }
        length = tag.length;
        begun = true;
        return Optional.of(slice);
    }

    private void forget() {
        held = 0;
        length = 0;
    }

    private void keep(int b) {
        if (held == kept.length) {
            kept = Arrays.copyOf(kept, 2 * held);
        }
        kept[held++] = (byte) b;
    }

    /** Reads on from behind a less-than sign to the end of the tag, comment or the like that it opens. */
    private Tag tag() throws IOException {
        tagStart = offset - 1;
        tagFrom = length - 1;
        name = "";
        int first = read();
        if (first == '?') {
            return passed("?>");
        }
        if (first == '!') {
            int second = read();
            return second == '-' ? passed("-->") : second == '[' ? passed("]]>") : declaration();
        }
        return named(first);
    }

    private Tag named(int first) throws IOException {
        StringBuilder word = new StringBuilder();
        int b = first == '/' ? read() : first;
        while (b > ' ' && b != '>' && b != '/' && b != '<') {
            if (word.length() < 128) {
                word.append((char) b);
            }
            b = read();
        }
        name = word.toString();
        int quote = 0;
        int last = 0;
        while (b >= 0 && (b != '>' || quote != 0)) {
            if (b == '<') {
                back();
                return Tag.OTHER; // no attribute may hold it: the tag is broken, and another begins
            }
            quote = quote == 0 && (b == '"' || b == '\'') ? b : quote == b ? 0 : quote;
            last = b;
            b = read();
        }
        return first == '/' ? Tag.END : last == '/' ? Tag.EMPTY : Tag.START;
    }

    private Tag passed(String end) throws IOException {
        int window = 0;
        int mask = end.length() == 2 ? 0xFFFF : 0xFFFFFF;
        int wanted = 0;
        for (byte b : end.getBytes(StandardCharsets.US_ASCII)) {
            wanted = wanted << 8 | b;
        }
        for (int b = read(); b >= 0; b = read()) {
            window = (window << 8 | b) & mask;
            if (window == wanted) {
                break;
            }
        }
        return Tag.OTHER;
    }

    /** A document type, with the declarations in its brackets. */
    private Tag declaration() throws IOException {
        int open = 0;
        for (int b = read(); b >= 0 && (b != '>' || open > 0); b = read()) {
            open += b == '[' ? 1 : b == ']' ? -1 : 0;
        }
        return Tag.OTHER;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
            if (filled == 0) {
                return -1;
            }
        }
        int b = buffer[at++] & 0xFF;
        offset++;
        length++;
        if (length <= limit) {
            keep(b);
        }
        return b;
    }

    /** Gives the last byte back. */
    private void back() {
        at--;
        offset--;
        held -= length <= limit ? 1 : 0;
        length--;
    }
}

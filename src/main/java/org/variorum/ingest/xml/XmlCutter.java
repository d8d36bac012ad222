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
    private final byte[] record;
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
    private final byte[] name = new byte[128]; // of the last tag
    private int nameLength;
    private boolean begun; // the start tag of the next record has been read already

    /** A cutter of elements with this name, whatever their prefix. */
    XmlCutter(InputStream in, String record, int limit) {
        this.in = in;
        this.record = record.getBytes(StandardCharsets.UTF_8);
        this.limit = limit;
    }

    /** The next record; not whole if it is longer than the limit. An unclosed one ends before the next. */
    Optional<Slice> next() throws IOException {
        if (!begun && !reachesRecord()) {
            return Optional.empty();
        }
        begun = false;
        long start = tagStart;
        while (reachesTag()) {
            Tag tag = tag();
            if (isRecord() && tag == Tag.END) {
                return slice(start);
            }
            if (isRecord() && tag == Tag.START) {
                return unclosed(start);
            }
        }
        return slice(start);
    }

    /** Up to the next start tag of a record; what stands before is not kept. */
    private boolean reachesRecord() throws IOException {
        while (reachesTag()) {
            if (tag() == Tag.START && isRecord()) {
                return true;
            }
            forget();
        }
        return false;
    }

    /** Behind the next less-than sign; what stands before it is kept in one go. */
    private boolean reachesTag() throws IOException {
        while (at < filled || fill()) {
            int from = at;
            while (at < filled && buffer[at] != '<') {
                at++;
            }
            boolean reached = at < filled;
            at += reached ? 1 : 0;
            keep(from, at);
            if (reached) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecord() {
        int local = nameLength - record.length;
        return local >= 0
                && (local == 0 || name[local - 1] == ':')
                && Arrays.equals(name, local, nameLength, record, 0, record.length);
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
                : ("<" + new String(name, 0, nameLength, StandardCharsets.ISO_8859_1) + ">")
                        .getBytes(StandardCharsets.ISO_8859_1);
        forget();
        System.arraycopy(tag, 0, kept, 0, tag.length);
        held = tag.length;
        length = tag.length;
        begun = true;
        return Optional.of(slice);
    }

    private void forget() {
        held = 0;
        length = 0;
    }

    /** Takes bytes of the buffer into what is kept, as far as the limit lets. */
    private void keep(int from, int to) {
        int wanted = (int) Math.max(0, Math.min(to - from, limit - length));
        if (held + wanted > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(held + wanted, 2 * held));
        }
        System.arraycopy(buffer, from, kept, held, wanted);
        held += wanted;
        offset += to - from;
        length += to - from;
    }

    /** Reads on from behind a less-than sign to the end of the tag, comment or the like that it opens. */
    private Tag tag() throws IOException {
        tagStart = offset - 1;
        tagFrom = length - 1;
        nameLength = 0;
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
        int b = first == '/' ? read() : first;
        nameLength = 0;
        while (b > ' ' && b != '>' && b != '/' && b != '<') {
            if (nameLength < name.length) {
                name[nameLength++] = (byte) b;
            }
            b = read();
        }
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
        if (at == filled && !fill()) {
            return -1;
        }
        if (length++ < limit) {
            if (held == kept.length) {
                kept = Arrays.copyOf(kept, 2 * held);
            }
            kept[held++] = buffer[at];
        }
        offset++;
        return buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    /** Gives the last byte back. */
    private void back() {
        at--;
        offset--;
        held -= length <= limit ? 1 : 0;
        length--;
    }
}

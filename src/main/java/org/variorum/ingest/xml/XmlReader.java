package org.variorum.ingest.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.variorum.article.Decoding;
import org.variorum.clean.Charsets;
import org.variorum.clean.page.PageReader;
import org.variorum.ingest.format.Container;
import org.variorum.ingest.format.Cut;
import org.variorum.ingest.format.Reason;
import org.variorum.ingest.format.RecordReader;
import org.variorum.ingest.format.RecordText;
import org.variorum.ingest.format.RefusedException;
import org.variorum.ingest.format.Slice;
import org.variorum.ingest.format.Utf8Stream;

/**
 * Reads the items of an XML dump. What the file says of all of them before the first one (a channel's title, its
 * language) is told with each. For one thread.
 */
public final class XmlReader implements RecordReader {
    private final XmlCutter items;
    private final RecordText text;
    private final XmlValues values;
    private final Map<String, String> common = new LinkedHashMap<>();
    private boolean some;

    /**
     * A reader over an opened file.
     *
     * @param record the element that holds one record: {@link XmlRoots#recordElement}
     * @param limit longest record in bytes
     * @param depth most elements inside each other
     * @param fields which field of an article a path stands for, if any; others are passed over
     */
    public XmlReader(
            Container container, String record, int limit, int depth, Function<String, Optional<String>> fields)
            throws IOException {
        this.items = new XmlCutter(Utf8Stream.of(container), record, limit);
        this.text = new RecordText(container.head(), PageReader.declaredCharset(container.head()));
        this.values = new XmlValues(depth, fields);
        byte[] head = whole(container.head());
        before(text.of(head).map(Charsets.Decoded::text).orElseGet(() -> ascii(head)), record)
                .ifPresent(start -> values.addAll(start, common));
    }

    @Override
    public Optional<Cut> next() throws IOException {
        Optional<Slice> item = items.next();
        if (item.isEmpty() && !some) {
            throw new RefusedException(
                    Reason.EMPTY_FILE, "The XML holds no item with a text. Remove the file, or fetch it again.");
        }
        some = true;
        return item.map(this::read);
    }

    @Override
    public boolean skip() throws IOException {
        if (!some) {
            return next().isPresent(); // which also tells whether there is any
        }
        return items.next().isPresent();
    }

    private Cut read(Slice item) {
        if (!item.whole()) {
            return Cut.bad(
                    item,
                    Reason.TOO_LARGE,
                    "The item is longer than the limit on record bytes. Raise it, or mend the item's end tag.");
        }
        try {
            Optional<Decoding> utf8 = text.utf8(item.bytes());
            if (utf8.isPresent()) {
                return cut(item, values.of(item.bytes()), utf8.get());
            }
            Optional<Charsets.Decoded> xml = text.of(item.bytes());
            return xml.isEmpty()
                    ? Cut.bad(item, Reason.UNDECODABLE, RecordText.HELP)
                    : cut(item, values.of(xml.get().text()), xml.get().decoding());
        } catch (XMLStreamException e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replaceFirst("^ParseError at ", "at ");
            return Cut.bad(item, Reason.BROKEN_XML, "The item is no well-formed XML: " + why + ".");
        }
    }

    private Cut cut(Slice item, Map<String, String> found, Decoding decoding) {
        common.forEach(found::putIfAbsent);
        return Cut.of(item, found, decoding);
    }

    /** What stands from the root element to the first record, if a record is in sight. */
    private static Optional<String> before(String head, String record) {
        int root = XmlRoots.rootAt(head.startsWith("\uFEFF") ? head.substring(1) : head);
        if (root < 0) {
            return Optional.empty();
        }
        String start = head.substring(root);
        Matcher first =
                Pattern.compile("<(?:[\\w.-]{1,60}:)?" + record + "[\\s>]").matcher(start);
        return first.find(1) ? Optional.of(start.substring(0, first.start())) : Optional.empty();
    }

    /** The first bytes up to the end of a tag, so that no letter is cut in two. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '>') {
            end--;
        }
        boolean wide = end < head.length && head[end] == 0; // UTF-16 whose second byte is the empty one
        return Arrays.copyOf(head, wide ? end + 1 : end);
    }

    private static String ascii(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}

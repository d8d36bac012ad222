package org.variorum.ingest.format;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.clean.Charsets;

/**
 * Reads the rows of a table after RFC 4180 with a header row. A quote that is never closed, or closed in the middle of
 * a field, costs its own line and not the lines after it.
 */
public final class CsvReader implements RecordReader {
    private final Lines lines;
    private final int limit;
    private final RecordText text;
    private final char separator;
    private final RFC4180Parser parser;
    private final Deque<Slice> again = new ArrayDeque<>(); // lines read too far, to be read once more
    private List<String> header = List.of();
    private boolean broken; // the row cut last has a quote mark too few or too many

    /** A reader over an opened file, behind whose header it stands at once. */
    public CsvReader(Container container, int limit) throws IOException {
        this.lines = new Lines(Utf8Stream.of(container), 0, limit);
        this.limit = limit;
        this.text = new RecordText(container.head());
        this.separator = separator(container.head());
        this.parser = parser(separator);
        Optional<Slice> row = row();
        if (row.isPresent()) {
            header =
                    cells(text.of(row.get().bytes()).map(Charsets.Decoded::text).orElse(""));
        }
    }

    /** The names in the first line of a table; one name or none if it is no table. */
    public static List<String> header(byte[] head) {
        Lines lines = new Lines(new java.io.ByteArrayInputStream(head), 0, head.length + 1);
        try {
            String first = lines.next()
                    .flatMap(line -> Charsets.decode(withoutZeros(line.bytes()), Optional.empty()))
                    .map(Charsets.Decoded::text)
                    .orElse("");
            return List.of(parser(separator(head)).parseLine(first.stripTrailing()));
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public Optional<Cut> next() throws IOException {
        Optional<Slice> row = row();
        while (row.isPresent()
                && row.get().bytes().length <= 2
                && isBlank(row.get().bytes())) {
            row = row();
        }
        return row.map(this::read);
    }

    private Cut read(Slice row) {
        if (!row.whole()) {
            return Cut.bad(
                    row,
                    Reason.TOO_LARGE,
                    "The row is longer than the limit on record bytes. Raise it, or split the row.");
        }
        Optional<Charsets.Decoded> decoded = text.of(row.bytes());
        if (decoded.isEmpty()) {
            return Cut.bad(row, Reason.UNDECODABLE, RecordText.HELP);
        }
        try {
            List<String> cells = cells(decoded.get().text());
            if (cells.size() != header.size()) {
                return Cut.bad(
                        row,
                        Reason.BROKEN_CSV,
                        "The row has " + cells.size() + " columns where the header has " + header.size()
                                + ". Is a quote mark missing or not doubled?");
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                values.putIfAbsent(header.get(i), cells.get(i));
            }
            return Cut.of(row, values, decoded.get().decoding());
        } catch (IOException e) {
            return Cut.bad(row, Reason.BROKEN_CSV, "The row does not follow RFC 4180: " + e.getMessage() + ".");
        }
    }

    private List<String> cells(String words) throws IOException {
        if (broken) {
            throw new IOException("a quote mark is missing or not doubled");
        }
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '\n' || words.charAt(end - 1) == '\r')) {
            end--;
        }
        return List.of(parser.parseLine(words.substring(0, end)));
    }

    /**
     * The next row: a line, and as many more as an open quote asks for. If they do not close it, the first line goes
     * alone.
     */
    private Optional<Slice> row() throws IOException {
        Optional<Slice> first = line();
        if (first.isEmpty()) {
            return first;
        }
        Quotes quotes = new Quotes(separator);
        List<Slice> more = new ArrayList<>();
        boolean fits = quotes.takes(first.get().bytes());
        long length = first.get().bytes().length;
        while (fits && quotes.isOpen() && length <= limit) {
            Optional<Slice> line = line();
            if (line.isEmpty()) {
                break;
            }
            more.add(line.get());
            length += line.get().bytes().length;
            fits = quotes.takes(line.get().bytes());
        }
        broken = !fits || quotes.isOpen();
        if (!broken) {
            return Optional.of(more.isEmpty() ? first.get() : joined(first.get(), more, length <= limit));
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            again.addFirst(more.get(i));
        }
        return first;
    }

    private static Slice joined(Slice first, List<Slice> more, boolean whole) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(first.bytes());
        more.forEach(line -> row.writeBytes(line.bytes()));
        return new Slice(first.offset(), row.toByteArray(), whole);
    }

    private Optional<Slice> line() throws IOException {
        return again.isEmpty() ? lines.next() : Optional.of(again.removeFirst());
    }

    private static RFC4180Parser parser(char separator) {
        return new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    /** The mark that cuts the header line into most columns. */
    private static char separator(byte[] head) {
        char best = ',';
        int most = 0;
        for (char mark : new char[] {',', ';', '\t'}) {
            int count = 0;
            for (int i = 0; i < head.length && head[i] != '\n' && head[i] != '\r'; i++) {
                count += head[i] == mark ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = mark;
            }
        }
        return best;
    }

    private static byte[] withoutZeros(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        for (byte b : bytes) {
            if (b != 0) {
                kept.write(b);
            }
        }
        return kept.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Follows the quote marks of a row from line to line. */
    private static final class Quotes {
        private final char separator;
        private boolean open;

        Quotes(char separator) {
            this.separator = separator;
        }

        boolean isOpen() {
            return open;
        }

        /** Takes the next line of the row; false if a quote is closed where no field ends. */
        boolean takes(byte[] line) {
            boolean fieldStarts = !open;
            for (int i = 0; i < line.length; i++) {
                while (open && i < line.length - 1 && line[i] != '"') {
                    i++;
                }
                boolean quote = line[i] == '"';
                if (open && quote) {
                    boolean doubled = i + 1 < line.length && line[i + 1] == '"';
                    if (!doubled && !endsField(line, i + 1)) {
                        return false;
                    }
                    open = doubled;
                    i += doubled ? 1 : 0;
                } else if (!open) {
                    open = quote && fieldStarts;
                    fieldStarts = line[i] == separator;
                }
            }
            return true;
        }

        private boolean endsField(byte[] line, int at) {
            return at == line.length || line[at] == separator || line[at] == '\n' || line[at] == '\r';
        }
    }
}

package org.variorum.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.variorum.article.Decoding;
import org.variorum.ingest.format.Container;
import org.variorum.ingest.format.CsvReader;
import org.variorum.ingest.format.Cut;
import org.variorum.ingest.format.JsonReader;
import org.variorum.ingest.format.Problem;
import org.variorum.ingest.format.RecordReader;
import org.variorum.ingest.format.WarcReader;
import org.variorum.ingest.format.WholeFile;
import org.variorum.ingest.format.ZipEntries;
import org.variorum.ingest.xml.XmlReader;
import org.variorum.ingest.xml.XmlRoots;

/**
 * The deliveries of one dump file, and of the files in it where it is an archive, counted through. Never throws: a file
 * that cannot be opened, or not be read on, delivers one reject as its last. For one thread.
 */
final class FileRecords implements AutoCloseable {
    private static final byte[] NO_BYTES = {};

    private static final Cut PASSED = new Cut(0, Map.of(), Decoding.NONE, NO_BYTES, Optional.empty());
    private static final String INSIDE = "!/"; // between an archive and a file in it

    private final DumpFile file;
    private final Limits limits;
    private final FieldNames fieldNames;
    private final Deque<Opened> opened = new ArrayDeque<>(); // a file, on the archives that hold it
    private String place; // the file that is being opened or read, for people
    private boolean opening = true;
    private boolean ended;
    private long records;
    private long offset;

    /** A file whose records, or whose files, are being read. */
    private record Opened(
            String place, Container container, Format format, RecordReader reader, Optional<ZipEntries> files) {}

    FileRecords(DumpFile file, Limits limits, FieldNames fieldNames) {
        this.file = file;
        this.place = file.path();
        this.limits = limits;
        this.fieldNames = fieldNames;
    }

    Optional<Delivery> next() {
        return next(true);
    }

    /** Passes over so many deliveries, or to the end. */
    void skip(long deliveries) {
        boolean more = true;
        while (more && records < deliveries) {
            more = next(false).isPresent();
        }
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            leave();
        }
    }

    /** The next delivery; one that is not wanted is counted and may be empty. */
    private Optional<Delivery> next(boolean wanted) {
        while (!ended) {
            try {
                Optional<Cut> cut = step(wanted);
                if (cut.isPresent()) {
                    return Optional.of(delivery(cut.get()));
                }
            } catch (IOException e) {
                return Optional.of(failed(e));
            }
        }
        return Optional.empty();
    }

    /** Opens a file, or goes to the next file in an archive, or cuts a record. */
    private Optional<Cut> step(boolean wanted) throws IOException {
        if (opened.isEmpty()) {
            enter(Container.open(file.file(), limits.unpackedBytes(), limits.ratio()));
            return Optional.empty();
        }
        Opened top = opened.getFirst();
        if (top.files().isPresent()) {
            Optional<String> name = top.files().get().next();
            if (name.isPresent()) {
                place = top.place() + INSIDE + name.get();
                opening = true;
                offset = 0;
                enter(top.files().get().open());
            } else {
                leave();
            }
            return Optional.empty();
        }
        Optional<Cut> cut = wanted ? top.reader().next() : top.reader().skip() ? Optional.of(PASSED) : Optional.empty();
        if (cut.isEmpty()) {
            leave();
        }
        return cut;
    }

    private void enter(Container container) throws IOException {
        boolean archive = container.isArchive();
        Format format = archive ? Format.PLAIN_TEXT : Sniffer.format(container.head(), fieldNames);
        RecordReader reader = archive ? Optional::empty : reader(format, container);
        Optional<ZipEntries> files = archive ? Optional.of(container.entries(limits.entries())) : Optional.empty();
        opened.push(new Opened(place, container, format, reader, files));
        opening = false;
    }

    /** Back to the archive that holds the file, if one does. */
    private void leave() {
        try {
            opened.pop().container().close();
        } catch (IOException e) {
            // nothing is lost: the file was only read
        }
        ended = opened.isEmpty();
        place = ended ? file.path() : opened.getFirst().place();
    }

    private Reject failed(IOException e) {
        Problem problem = Container.refused(e).problem();
        records++;
        Reject reject = new Reject(place, records, offset, problem.reason().word(), problem.detail(), NO_BYTES);
        if (!opening) {
            leave();
        }
        opening = false;
        while (!opened.isEmpty()
                && opened.getFirst().files().filter(ZipEntries::isBroken).isPresent()) {
            leave();
        }
        ended = opened.isEmpty();
        return reject;
    }

    private Delivery delivery(Cut cut) {
        records++;
        offset = cut.offset() + cut.raw().length;
        if (cut.problem().isPresent()) {
            Problem problem = cut.problem().get();
            String reason = problem.reason().word();
            return new Reject(place, records, cut.offset(), reason, problem.detail(), cut.raw())
                    .bounded(limits.rejectBytes());
        }
        Map<String, String> fields = fieldNames.canonical(cut.values());
        Format format = opened.getFirst().format();
        return new RawRecord(place, records, cut.offset(), format, fields, cut.decoding(), cut.raw());
    }

    private RecordReader reader(Format format, Container container) throws IOException {
        int limit = limits.recordBytes();
        return switch (format) {
            case JSON -> new JsonReader(container, limit, limits.depth());
            case CSV -> new CsvReader(container, limit);
            case XML ->
                new XmlReader(
                        container,
                        XmlRoots.recordElement(Sniffer.start(container.head())).orElseThrow(),
                        limit,
                        limits.depth(),
                        name -> fieldNames.alias(name).map(FieldNames.Alias::field));
            case WARC -> new WarcReader(container, limit);
            case PLAIN_TEXT, HTML -> new WholeFile(container, limit);
        };
    }
}

package org.variorum.ingest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.ingest.format.Container;
import org.variorum.ingest.format.CsvReader;
import org.variorum.ingest.format.Cut;
import org.variorum.ingest.format.JsonReader;
import org.variorum.ingest.format.Problem;
import org.variorum.ingest.format.RecordReader;
import org.variorum.ingest.format.WarcReader;
import org.variorum.ingest.format.WholeFile;
import org.variorum.ingest.xml.XmlReader;
import org.variorum.ingest.xml.XmlRoots;

/**
 * The deliveries of one dump file. Never throws: a file that cannot be opened, or not be read on, delivers one reject
 * as its last. For one thread.
 */
final class FileRecords implements AutoCloseable {
    private static final byte[] NO_BYTES = {};

    private final DumpFile file;
    private final Limits limits;
    private final FieldNames fieldNames;
    private @Nullable Container container;
    private @Nullable RecordReader reader;
    private Format format = Format.PLAIN_TEXT;
    private long records;
    private long offset;
    private boolean ended;

    FileRecords(DumpFile file, Limits limits, FieldNames fieldNames) {
        this.file = file;
        this.limits = limits;
        this.fieldNames = fieldNames;
    }

    Optional<Delivery> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<Cut> cut = reader().next();
            ended = cut.isEmpty();
            return cut.map(this::delivery);
        } catch (IOException e) {
            Problem problem = failed(e);
            return Optional.of(
                    new Reject(file.path(), records, offset, problem.reason().word(), problem.detail(), NO_BYTES));
        }
    }

    /** Passes over so many deliveries, or to the end. */
    void skip(long deliveries) {
        try {
            while (records < deliveries && !ended) {
                ended = !reader().skip();
                records++;
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    @Override
    public void close() {
        try {
            if (container != null) {
                container.close();
            }
        } catch (IOException e) {
            // nothing is lost: the file was only read
        }
    }

    private Problem failed(IOException e) {
        ended = true;
        records++;
        return Container.refused(e).problem();
    }

    private Delivery delivery(Cut cut) {
        records++;
        offset = cut.offset() + cut.raw().length;
        if (cut.problem().isPresent()) {
            Problem problem = cut.problem().get();
            String reason = problem.reason().word();
            return new Reject(file.path(), records, cut.offset(), reason, problem.detail(), cut.raw())
                    .bounded(limits.rejectBytes());
        }
        Map<String, String> fields = fieldNames.canonical(cut.values());
        return new RawRecord(file.path(), records, cut.offset(), format, fields, cut.raw());
    }

    private RecordReader reader() throws IOException {
        if (reader == null) {
            Container opened = Container.open(file.file(), limits.unpackedBytes(), limits.ratio());
            container = opened;
            format = Sniffer.format(opened.head(), fieldNames);
            reader = switch (format) {
                case JSON -> new JsonReader(opened, limits.recordBytes());
                case CSV -> new CsvReader(opened, limits.recordBytes());
                case XML ->
                    new XmlReader(
                            opened,
                            XmlRoots.recordElement(Sniffer.start(opened.head())).orElseThrow(),
                            limits.recordBytes(),
                            name -> fieldNames.alias(name).map(FieldNames.Alias::field));
                case WARC -> new WarcReader(opened, limits.recordBytes());
                case PLAIN_TEXT, HTML -> new WholeFile(opened, limits.recordBytes());
            };
        }
        return reader;
    }
}

package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.ingest.Reject;
import org.variorum.report.csvfile.Line;

/** Records that could not be read, and why. */
public final class RejectsTable implements Table<Reject> {
    private static final List<String> HEADER = List.of("file", "record", "byte_offset", "reason", "detail");

    @Override
    public String file() {
        return "rejects.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(Reject reject, Consumer<Line> into) {
        into.accept(new Line()
                .add(reject.file())
                .add(reject.record())
                .add(reject.byteOffset())
                .add(reject.reason())
                .add(reject.detail()));
    }
}

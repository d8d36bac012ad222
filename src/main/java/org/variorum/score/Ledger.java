package org.variorum.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What earlier calls learned about sources: for each, how much evidence there was and how much of it was good. Immutable, safe to share between
 * threads.
 */
public final class Ledger {
    private static final String HEAD = "# variorum ledger 1: source, good, evidence";

    private final Map<String, Standing> records;

    /**
     * What is known of one source.
     *
     * @param good evidence that agreed with what was supported
     * @param evidence all evidence, at least {@code good}
     */
    public record Standing(double good, double evidence) {}

    private Ledger(Map<String, Standing> records) {
        this.records = records;
    }

    /** A ledger that knows nothing. */
    public static Ledger empty() {
        return new Ledger(Map.of());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read or is no ledger; the message names the line
     */
    public static Ledger read(Reader in) throws IOException {
        Map<String, Standing> records = new TreeMap<>();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IOException("line " + number + " of the ledger has " + columns.length + " columns, not 3");
            }
            records.put(columns[0], new Standing(Double.parseDouble(columns[1]), Double.parseDouble(columns[2])));
        }
        return new Ledger(records);
    }

    /** Writes it as plain text, a line for each source. */
    public void write(Writer out) throws IOException {
        out.write(HEAD + "\n");
        for (Map.Entry<String, Standing> entry : records.entrySet()) {
            out.write(entry.getKey() + "\t" + entry.getValue().good() + "\t"
                    + entry.getValue().evidence() + "\n");
        }
    }

    /** What is known of a source; no evidence if it is new. */
    public Standing of(String source) {
        return records.getOrDefault(source, new Standing(0, 0));
    }

    /** This ledger with what one more call taught. */
    public Ledger updated(List<FactRow> rows, Fused fused) {
        Map<String, Standing> next = new TreeMap<>(records);
        for (SourceConsistency source : fused.sources()) {
            next.merge(
                    source.source(),
                    new Standing(source.consistency() * source.evidence(), source.evidence()),
                    (a, b) -> new Standing(a.good() + b.good(), a.evidence() + b.evidence()));
        }
        return new Ledger(next);
    }
}

package org.variorum.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.ingest.Reject;

/**
 * Which version of an item the night holds, for items that their source corrects, and what gave way to a later one.
 * Used like {@link Rows}.
 */
public final class EditionTable {
    private final JdbcTemplate jdbc;
    private final Rows<Reject> replaced;

    EditionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.replaced = new Rows<>(jdbc, "replaced", Reject.class);
    }

    /**
     * The version that counts.
     *
     * @param item which item
     * @param version its version
     * @param n number of the record
     */
    public record Held(String item, long version, long n) {}

    /** The version of an item that counts so far. */
    public Optional<Held> find(LocalDate night, String item) {
        return jdbc
                .query(
                        "SELECT version, n FROM edition WHERE night = ? AND item = ?",
                        (row, at) -> new Held(item, row.getLong(1), row.getLong(2)),
                        night,
                        item)
                .stream()
                .findFirst();
    }

    /** Makes this the version that counts. */
    public void save(LocalDate night, Held held) {
        jdbc.update("DELETE FROM edition WHERE night = ? AND item = ?", night, held.item());
        jdbc.update(
                "INSERT INTO edition (night, item, version, n) VALUES (?, ?, ?, ?)",
                night,
                held.item(),
                held.version(),
                held.n());
    }

    /** Forgets the versions of a night. */
    public void clear(LocalDate night) {
        jdbc.update("DELETE FROM edition WHERE night = ?", night);
        replaced.clear(night);
    }

    /** Records that gave way to a later version, or were taken back. */
    public Rows<Reject> replaced() {
        return replaced;
    }

    /** Notes records that gave way. */
    public void write(LocalDate night, List<Row<Reject>> rows) {
        replaced.write(night, rows);
    }
}

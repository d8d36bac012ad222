package org.variorum.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.ingest.Reject;

/**
 * Which version of an item the night holds, for items that their source corrects, what gave way to a later one, and
 * which reports of earlier nights are overtaken. Used like {@link Rows}.
 */
public final class EditionTable {
    private final JdbcTemplate jdbc;
    private final Rows<Reject> replaced;
    private final Rows<Reject> overtaken;

    EditionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.replaced = new Rows<>(jdbc, "replaced", Reject.class);
        this.overtaken = new Rows<>(jdbc, "overtaken", Reject.class);
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

    /** The version of an item that counted in the last night before this one that had it, and that night. */
    Optional<Map.Entry<LocalDate, Held>> before(LocalDate night, String item) {
        return jdbc
                .query(
                        "SELECT night, version, n FROM edition WHERE item = ? AND night < ? ORDER BY item DESC, night DESC"
                                + " FETCH FIRST 1 ROWS ONLY",
                        (row, at) -> Map.entry(
                                row.getObject(1, LocalDate.class), new Held(item, row.getLong(2), row.getLong(3))),
                        item,
                        night)
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
        overtaken.clear(night);
    }

    /** Records that gave way to a later version, or were taken back. */
    public Rows<Reject> replaced() {
        return replaced;
    }

    /** What records of this night say of reports of earlier nights, under the number of the record. */
    public Rows<Reject> overtaken() {
        return overtaken;
    }

    /** Forgets what a record said of an earlier night, as it gave way itself. */
    void retract(LocalDate night, long n) {
        jdbc.update("DELETE FROM overtaken WHERE night = ? AND n = ?", night, n);
    }
}

package org.variorum.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.layout.Encoding;

/**
 * One table of a night's records of one type. Reading goes page by page along the primary key, because a cursor of the default database would
 * pull the whole result into memory; the order is by the whole key, because by its second half alone that database sorts all that is left of the night
 * for every page (48 times the time at 60,000 rows). Records are encoded and decoded on all cores. Writing replaces what stood under the same numbers, so that a chunk can be written twice. Runs in the
 * transaction of the caller; not for use by several threads at once within one transaction.
 */
public final class Rows<T extends Record> {
    private static final int PAGE = 500;

    private final JdbcTemplate jdbc;
    private final String table;
    private final Class<T> type;

    Rows(JdbcTemplate jdbc, String table, Class<T> type) {
        this.jdbc = jdbc;
        this.table = table;
        this.type = type;
    }

    /** Forgets all rows of a night. */
    public void clear(LocalDate night) {
        jdbc.update("DELETE FROM " + table + " WHERE night = ?", night);
    }

    /** Writes rows, each in place of the one that may stand under its number. */
    public void write(LocalDate night, List<Row<T>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "DELETE FROM " + table + " WHERE night = ? AND n = ?",
                rows.stream().map(row -> new Object[] {night, row.n()}).toList());
        jdbc.batchUpdate(
                "INSERT INTO " + table + " (night, n, body) VALUES (?, ?, ?)",
                rows.parallelStream()
                        .map(row -> new Object[] {night, row.n(), Encoding.encode(row.value())})
                        .toList());
    }

    /** Up to {@code limit} rows after a number, in order. */
    public List<Row<T>> page(LocalDate night, long after, int limit) {
        return query(
                "SELECT n, body FROM " + table + " WHERE night = ? AND n > ? ORDER BY night, n FETCH FIRST " + limit
                        + " ROWS ONLY",
                night,
                after);
    }

    /** The rows from one number to another, both included, in order. */
    public List<Row<T>> between(LocalDate night, long first, long last) {
        return query(
                "SELECT n, body FROM " + table + " WHERE night = ? AND n >= ? AND n <= ? ORDER BY night, n",
                night,
                first,
                last);
    }

    /**
     * The row with this number. One look-up a row, because the default database searches a list of keys by going through the whole night.
     *
     * @throws StoreException if there is none
     */
    public T get(LocalDate night, long number) {
        List<Row<T>> rows = query("SELECT n, body FROM " + table + " WHERE night = ? AND n = ?", night, number);
        if (rows.isEmpty()) {
            throw new StoreException("night " + night + " has no row " + number + " in table " + table
                    + ": run the night again with --fresh");
        }
        return rows.get(0).value();
    }

    private record Stored(long n, byte[] body) {}

    private List<Row<T>> query(String sql, Object... values) {
        List<Stored> stored = jdbc.query(sql, (row, at) -> new Stored(row.getLong(1), row.getBytes(2)), values);
        return stored.parallelStream()
                .map(row -> new Row<>(row.n, Encoding.decode(row.body, type)))
                .toList();
    }

    /** Hands every row of a night on, in order, holding one page at a time. */
    public void each(LocalDate night, Consumer<Row<T>> hand) {
        long after = Long.MIN_VALUE;
        for (List<Row<T>> page = page(night, after, PAGE); !page.isEmpty(); page = page(night, after, PAGE)) {
            page.forEach(hand);
            after = page.get(page.size() - 1).n();
        }
    }

    /** Number of rows of a night. */
    public long count(LocalDate night) {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE night = ?", Long.class, night);
        return count == null ? 0 : count;
    }
}

package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How to page through a night of HSQLDB rows: the order by the second half of the primary key or by the whole of it. One page of 500 a call. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PagingBenchmark {
    private static final int ROWS = 60_000;
    private static final int PAGE = 500;

    /** The columns of the ORDER BY. */
    @Param({"n", "night, n"})
    public String order = "n";

    private Connection connection;
    private PreparedStatement page;
    private long after;

    /** Fills a database on disk. */
    @Setup
    public void fill() throws IOException, SQLException {
        String file = Files.createTempDirectory("paging").resolve("rows").toString();
        connection = DriverManager.getConnection("jdbc:hsqldb:file:" + file + ";hsqldb.default_table_type=cached", "SA", "");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE item (night DATE, n BIGINT, body VARBINARY(4000), PRIMARY KEY (night, n))");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO item VALUES (DATE '2026-04-18', ?, ?)")) {
            for (int n = 0; n < ROWS; n++) {
                insert.setLong(1, n);
                insert.setBytes(2, new byte[1000]);
                insert.addBatch();
                if (n % 1000 == 999) {
                    insert.executeBatch();
                }
            }
        }
        page = connection.prepareStatement("SELECT n, body FROM item WHERE night = DATE '2026-04-18' AND n > ? ORDER BY "
                + order + " FETCH FIRST " + PAGE + " ROWS ONLY");
    }

    /** Closes it. */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    /** Reads the next page, from the start again after the last. */
    @Benchmark
    public long page() throws SQLException {
        page.setLong(1, after);
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                after = rows.getLong(1);
            }
        }
        after = after >= ROWS - 1 ? -1 : after;
        return after;
    }
}

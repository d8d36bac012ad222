package org.variorum.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The one database of working rows and of Spring Batch's own tables, so that a chunk's rows and its progress commit together. HSQLDB in a folder
 * by default, PostgreSQL by its URL. Open it only under the {@link RunLock}. Safe to share between threads.
 */
public final class Database implements AutoCloseable {
    private static final String HSQLDB = "jdbc:hsqldb:";
    private static final String HSQLDB_FILES = "db/variorum";

    /**
     * What makes HSQLDB survive a kill: every commit reaches the disk, no lock file of its own (ours is taken first), tables on disk rather than in
     * memory, readers that do not wait for writers, and a checkpoint before the log grows past 200 MB.
     */
    private static final String HSQLDB_SETTINGS = ";hsqldb.write_delay=false;hsqldb.lock_file=false"
            + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;sql.syntax_pgs=true;hsqldb.log_size=200"
            + ";hsqldb.cache_rows=20000;hsqldb.cache_size=40000;hsqldb.nio_data_file=false";

    private final HikariDataSource dataSource;
    private final boolean hsqldb;

    private Database(HikariDataSource dataSource, boolean hsqldb) {
        this.dataSource = dataSource;
        this.hsqldb = hsqldb;
    }

    /**
     * Where and as whom to open it.
     *
     * @param url JDBC address; empty for HSQLDB in the state folder
     * @param user user name; for HSQLDB "SA"
     * @param password possibly empty
     */
    public record Access(String url, String user, String password) {}

    /**
     * Opens the database, and makes its tables if it is new.
     *
     * @throws StoreException if it cannot be opened
     */
    public static Database open(Path stateFolder, Access access) {
        if (access.url().isEmpty()) {
            HsqldbFiles.clearUnfinished(stateFolder.resolve(HSQLDB_FILES));
        }
        String url = url(stateFolder, access);
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("variorum");
        pool.setJdbcUrl(url);
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        try {
            Database database = new Database(new HikariDataSource(pool), url.startsWith(HSQLDB));
            database.makeTables();
            return database;
        } catch (RuntimeException | SQLException e) {
            throw unreachable(url, e);
        }
    }

    /**
     * How the database is, without making or mending anything in it. Of HSQLDB only its files are looked at: opening them would cost a second, and
     * leave them changed.
     *
     * @return in words
     * @throws StoreException if a run could not open it
     */
    public static String look(Path stateFolder, Access access) {
        if (!access.url().isEmpty()) {
            try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
                return "answers: " + connection.getMetaData().getDatabaseProductVersion();
            } catch (SQLException e) {
                throw unreachable(access.url(), e);
            }
        }
        return HsqldbFiles.look(stateFolder.resolve(HSQLDB_FILES));
    }

    private static String url(Path stateFolder, Access access) {
        return access.url().isEmpty()
                ? HSQLDB + "file:" + stateFolder.resolve(HSQLDB_FILES) + HSQLDB_SETTINGS
                : access.url();
    }

    private static StoreException unreachable(String url, Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new StoreException(
                "cannot open the database " + url.split(";", 2)[0] + " (" + root.getMessage()
                        + "): check database.url in the configuration, and that the folder is writable and not full",
                e);
    }

    private void makeTables() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            ClassPathResource ours = new ClassPathResource("schema.sql", Database.class);
            if (connection
                    .getMetaData()
                    .getTables(null, null, hsqldb ? "NIGHT" : "night", null)
                    .next()) {
                run(connection, ours, false); // adds what an older version did not have
                return;
            }
            String batch = "org/springframework/batch/core/schema-%s" + (hsqldb ? "hsqldb" : "postgresql") + ".sql";
            // a kill between two scripts leaves the database "new": the next opening drops and makes the rest
            run(connection, new ClassPathResource(batch.formatted("drop-")), true);
            run(connection, new ClassPathResource(batch.formatted("")), false);
            run(connection, ours, false);
        }
    }

    private static void run(Connection connection, Resource script, boolean whateverFails) {
        ScriptUtils.executeSqlScript(
                connection,
                new EncodedResource(script),
                whateverFails,
                whateverFails,
                ScriptUtils.DEFAULT_COMMENT_PREFIX,
                ScriptUtils.DEFAULT_STATEMENT_SEPARATOR,
                ScriptUtils.DEFAULT_BLOCK_COMMENT_START_DELIMITER,
                ScriptUtils.DEFAULT_BLOCK_COMMENT_END_DELIMITER);
    }

    /** For the transaction manager and the job repository. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The tables, taking part in the transaction of the calling thread. */
    public Tables tables() {
        return Tables.of(new JdbcTemplate(dataSource));
    }

    /** Writes all that is pending into the data file, so that opening after a kill is quick. */
    public void checkpoint() {
        if (hsqldb) {
            new JdbcTemplate(dataSource).execute("CHECKPOINT");
        }
    }

    /** Closes it in good order; whatever still runs on it fails. */
    @Override
    public void close() {
        if (hsqldb && !dataSource.isClosed()) {
            new JdbcTemplate(dataSource).execute("SHUTDOWN");
        }
        dataSource.close();
    }
}

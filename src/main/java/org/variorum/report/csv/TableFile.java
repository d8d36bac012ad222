package org.variorum.report.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.variorum.report.csvfile.CsvFile;
import org.variorum.report.csvfile.CsvFolder;

/**
 * A table while it is written. Not for more than one thread.
 *
 * @param <T> what its rows tell of
 */
public final class TableFile<T> implements Consumer<T>, Closeable {
    private final Table<? super T> table;
    private final CsvFile file;

    /**
     * Starts the table's file.
     *
     * @param folder for all tables of one profile
     * @throws IOException if it cannot be made
     */
    public TableFile(Table<? super T> table, CsvFolder folder) throws IOException {
        this.table = table;
        this.file = CsvFile.create(folder.folder().resolve(table.file()), table.header(), folder.profile());
    }

    /** Adds the rows of one thing. Throws {@link UncheckedIOException} if they cannot be written. */
    @Override
    public void accept(T thing) {
        table.rows(thing, line -> {
            try {
                file.row(line.columns());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

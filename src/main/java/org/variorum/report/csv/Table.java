package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.report.csvfile.Line;

/**
 * A table of the output: its file, its columns and how its rows are made. Implementations are stateless and safe to share between threads.
 *
 * @param <T> what its rows tell of: an article, a story, an entity
 */
public interface Table<T> {

    /** File name below {@code csv/}. */
    String file();

    /** Names of the columns, fixed: others read them by name. */
    List<String> header();

    /** Hands over the rows that tell of one thing, each as long as the header. */
    void rows(T thing, Consumer<Line> into);
}

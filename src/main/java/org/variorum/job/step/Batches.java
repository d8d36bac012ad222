package org.variorum.job.step;

import java.util.ArrayList;
import java.util.List;
import org.variorum.job.journal.StepName;
import org.variorum.store.Row;
import org.variorum.store.Rows;

/**
 * Stores the rows of a step over the whole night, some at a time, each batch in a transaction of its own. Closing stores the rest; a failure before
 * that leaves a part, which the step replaces when it runs again. Used by one thread.
 */
final class Batches<T extends Record> implements AutoCloseable {
    private static final int SIZE = 500;

    private final StepMaker maker;
    private final StepName step;
    private final Rows<T> table;
    private final List<Row<T>> waiting = new ArrayList<>(SIZE);
    private long next;

    Batches(StepMaker maker, StepName step, Rows<T> table) {
        this.maker = maker;
        this.step = step;
        this.table = table;
    }

    /** Stores one row, now or with the next ones. */
    void add(Row<T> row) {
        waiting.add(row);
        if (waiting.size() == SIZE) {
            close();
        }
    }

    /** Stores values under consecutive numbers from 0. */
    void addInOrder(List<T> values) {
        values.forEach(this::addNext);
    }

    /** Stores a value under the number after the one before, from 0. */
    void addNext(T value) {
        add(new Row<>(next++, value));
    }

    @Override
    public void close() {
        if (!waiting.isEmpty()) {
            maker.store(step, () -> table.write(maker.work().night(), waiting));
            waiting.clear();
        }
    }
}

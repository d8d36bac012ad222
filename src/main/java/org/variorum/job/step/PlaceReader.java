package org.variorum.job.step;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.variorum.store.Row;

/**
 * Reads numbered records and remembers in the step's context how far it got. Without a remembered place it begins at the first record, and has the
 * step forget whatever an earlier take of the night left in its tables. Used by one thread.
 */
abstract class PlaceReader<I> implements ItemStream {
    private static final String PLACE = "place";
    private static final String COUNT = "count";

    private final Runnable forget;
    private final Runnable ready;
    private long place;
    private long count;

    /**
     * A reader for one step.
     *
     * @param forget drops the rows that the step is about to write
     * @param ready prepares what the step needs, whether it begins or goes on
     */
    PlaceReader(Runnable forget, Runnable ready) {
        this.forget = forget;
        this.ready = ready;
    }

    /** The next record, or null after the last. */
    final @Nullable Row<I> read() {
        Row<I> row = next();
        if (row != null) {
            place = row.n();
            count++;
        }
        return row;
    }

    /** How many records were read, those before a restart included. */
    final long count() {
        return count;
    }

    /** The next record, or null after the last. */
    abstract @Nullable Row<I> next();

    /** Goes to the record after this number. */
    abstract void seek(long number);

    @Override
    public final void open(ExecutionContext context) {
        if (context.containsKey(PLACE)) {
            place = context.getLong(PLACE);
            count = context.getLong(COUNT);
            seek(place);
        } else {
            forget.run();
        }
        ready.run();
    }

    @Override
    public final void update(ExecutionContext context) {
        context.putLong(PLACE, place);
        context.putLong(COUNT, count);
    }
}

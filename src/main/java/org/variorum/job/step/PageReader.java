package org.variorum.job.step;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.store.Row;
import org.variorum.store.Rows;

/** Reads the rows of one table of the night, page by page along their numbers. */
final class PageReader<I extends Record> extends PlaceReader<I> {
    private static final int PAGE = 200;

    private final Work work;
    private final Rows<I> rows;
    private long after = Long.MIN_VALUE;
    private Iterator<Row<I>> page = List.<Row<I>>of().iterator();

    /** @param ready prepares what the step needs, before the first record of a new take as of a resumed one */
    PageReader(Work work, Rows<I> rows, Runnable forget, Runnable ready) {
        super(forget, ready);
        this.work = work;
        this.rows = rows;
    }

    @Override
    @Nullable
    Row<I> next() {
        if (!page.hasNext()) {
            page = rows.page(work.night(), after, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        Row<I> row = page.next();
        after = row.n();
        return row;
    }

    @Override
    void seek(long number) {
        after = number;
    }
}

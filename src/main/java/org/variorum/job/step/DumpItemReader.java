package org.variorum.job.step;

import org.jspecify.annotations.Nullable;
import org.variorum.ingest.Delivery;
import org.variorum.ingest.DumpReader;
import org.variorum.ingest.Position;
import org.variorum.store.ArticleTable;
import org.variorum.store.Row;

/** Reads the night's dumps, each record under the number of its place. */
final class DumpItemReader extends PlaceReader<Delivery> {
    private final DumpReader dumps;

    DumpItemReader(Work work, Runnable forget) {
        super(forget, () -> {});
        this.dumps = new DumpReader(
                work.input().files(), work.settings().limits(), work.desk().fields());
    }

    @Override
    @Nullable
    Row<Delivery> next() {
        return dumps.next()
                .map(delivery -> new Row<>(
                        ArticleTable.number(
                                dumps.position().file(), dumps.position().record()),
                        delivery))
                .orElse(null);
    }

    @Override
    void seek(long number) {
        dumps.seek(new Position(ArticleTable.file(number), ArticleTable.record(number)));
    }

    @Override
    public void close() {
        dumps.close();
    }
}

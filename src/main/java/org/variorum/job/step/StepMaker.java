package org.variorum.job.step;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.job.journal.FaultPoint;
import org.variorum.job.journal.StepName;
import org.variorum.store.Row;

/**
 * Makes the two kinds of step there are: one that goes through records chunk by chunk, spreading the work over the cores while order and position
 * stay exact; and one that looks at the whole night at once and replaces its rows. Restart, stop, progress and fault points are the same for all
 * and stand here once. Not to be shared between threads.
 */
public final class StepMaker {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final AsyncTaskExecutor workers;
    private final Work work;
    private final StepWatch watch;

    /** For the steps of one run. */
    public StepMaker(
            JobRepository repository,
            PlatformTransactionManager transactions,
            AsyncTaskExecutor workers,
            Work work,
            StepWatch watch) {
        this.repository = repository;
        this.transactions = transactions;
        this.workers = workers;
        this.work = work;
        this.watch = watch;
    }

    /** What the steps share. */
    Work work() {
        return work;
    }

    /** What a step does to one record; called by several threads at once. */
    interface RecordTask<I, O> {
        O apply(I item) throws Exception;
    }

    /** What a step does to the night as a whole. */
    interface NightTask {
        void run() throws Exception;
    }

    /** How much a finished step has written and left out, counted in the store so that a restart does not blur it. */
    interface Tally {
        /** Records written by the step. */
        long written();

        /** Records it left out. */
        default long skipped() {
            return 0;
        }
    }

    /** A step that goes through records and stores what became of them, some at a time, together with its position. */
    <I, O> Step perRecord(
            StepName name,
            int chunk,
            OptionalLong total,
            PlaceReader<I> reader,
            RecordTask<I, O> task,
            Consumer<List<Row<O>>> store,
            Tally tally) {
        FaultPoint faults = work.faults();
        return new StepBuilder(name.word(), repository)
                        .<Row<I>, Row<O>>chunk(chunk)
                        .transactionManager(transactions)
                        .listener(new PositionKeeper(repository))
                        .listener(watch.over(name, total, reader::count, tally))
                        .reader(() -> {
                            Row<I> row = reader.read();
                            faults.reached(name.word() + ".read");
                            watch.read(reader.count());
                            return row;
                        })
                        .stream(reader)
                        .processor(row -> new Row<>(row.n(), explained(name, row.value(), task)))
                        .writer(rows -> {
                            passCommit(name);
                            store.accept(List.copyOf(rows.getItems()));
                        })
                        .taskExecutor(workers)
                        .interruptionPolicy(step -> {
                            if (work.stop().asked()) {
                                step.setTerminateOnly();
                            }
                        })
                        .build();
    }

    /** A step that looks at the whole night; cut short, it begins again. */
    Step overNight(StepName name, NightTask task, Tally tally) {
        return new StepBuilder(name.word(), repository)
                .tasklet(
                        (contribution, context) -> {
                            work.stop().check();
                            task.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .listener(new PositionKeeper(repository))
                .listener(watch.over(name, OptionalLong.empty(), watch::readSoFar, tally))
                .build();
    }

    /** Stores a part of what a step over the whole night works out, in a transaction of its own. */
    void store(StepName name, Runnable part) {
        work.stop().check();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            passCommit(name);
            part.run();
        });
    }

    /** Counts one more record read by a step over the whole night, and lets it be stopped there. */
    void readOne(StepName name) {
        work.stop().check();
        work.faults().reached(name.word() + ".read");
        watch.read(watch.readSoFar() + 1);
    }

    private void passCommit(StepName name) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                work.faults().reached(name.word() + ".before-commit");
            }

            @Override
            public void afterCommit() {
                work.faults().reached(name.word() + ".after-commit");
            }
        });
    }

    private static <I, O> O explained(StepName name, I item, RecordTask<I, O> task) {
        try {
            return task.apply(item);
        } catch (Exception e) {
            throw new RecordException(name.word() + " failed on " + Place.of(item) + ": " + e, e);
        }
    }
}

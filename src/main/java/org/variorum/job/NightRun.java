package org.variorum.job;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.ingest.Input;
import org.variorum.job.journal.FaultPoint;
import org.variorum.job.journal.Json;
import org.variorum.job.journal.RunFiles;
import org.variorum.job.journal.RunJournal;
import org.variorum.job.journal.RunListener;
import org.variorum.job.journal.StopSignal;
import org.variorum.job.settings.DeskTables;
import org.variorum.job.settings.Versions;
import org.variorum.job.step.RecordException;
import org.variorum.job.step.StepMaker;
import org.variorum.job.step.StepWatch;
import org.variorum.job.step.Work;
import org.variorum.layout.LayoutException;
import org.variorum.report.ReportException;
import org.variorum.report.RunRecord;
import org.variorum.store.Database;
import org.variorum.store.NightTable.Take;
import org.variorum.store.StoreException;
import org.variorum.store.Tables;

/**
 * Runs one night: a new take, or an unfinished one from where it stopped. Running again is the same code as running. The caller holds the lock and
 * owns the database. Used by one thread; {@link StopSignal} may be given from another.
 */
public final class NightRun {
    private final RunRequest request;
    private final Database database;
    private final StopSignal stop;
    private final FaultPoint faults;
    private final RunListener listener;
    private final RunFiles files;
    private final Input input;
    private final RunPlan plan;

    /**
     * Looks at the night and plans; nothing is run yet.
     *
     * @throws org.variorum.ingest.InputException if the input folder cannot be read
     * @throws SettingsException if the request cannot be met
     */
    public NightRun(RunRequest request, Database database, StopSignal stop, FaultPoint faults, RunListener listener) {
        this.request = request;
        this.database = database;
        this.stop = stop;
        this.faults = faults;
        this.listener = listener;
        this.files = new RunFiles(request.output());
        this.input = Input.of(request.input(), request.night());
        this.plan = RunPlan.of(request, input, database.tables().nights().find(request.night()), journal());
    }

    /** What {@link #run} will do, and why. */
    public RunPlan plan() {
        return plan;
    }

    private RunJournal journal() {
        return RunJournal.read(files.journal(request.night())).orElseGet(() -> RunJournal.of(request.night()));
    }

    /** Runs what is planned; with nothing to do, only says so. */
    public RunOutcome run() {
        Tables tables = database.tables();
        if (plan.nothing()) {
            return outcome(tables, RunJournal.DONE, "");
        }
        DeskTables desk = DeskTables.read(request.settings().folder());
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(
                    "dataSource", DataSource.class, database::dataSource, bean -> bean.setDestroyMethodName(""));
            context.register(BatchContext.class);
            context.refresh();
            PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
            if (plan.begins()) {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> tables.nights().save(plan.take()));
            }
            RunJournal begun = journal().because(plan.reason());
            begun.write(files);
            Work work = new Work(request.night(), input, files, request.settings(), desk, tables, stop, faults);
            StepWatch watch = new StepWatch(work, database, begun, listener);
            JobRepository repository = context.getBean(JobRepository.class);
            ThreadPoolTaskExecutor workers = workers();
            try {
                StepMaker maker = new StepMaker(repository, transactions, workers, work, watch);
                Job job = NightlyJob.from(plan.first(), repository, maker);
                String error = conduct(context.getBean(JobOperator.class), repository, job);
                return finish(tables, transactions, repository, watch.journal(), error);
            } finally {
                workers.shutdown();
            }
        }
    }

    private ThreadPoolTaskExecutor workers() {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(request.settings().threads());
        workers.setThreadNamePrefix("article-");
        workers.setDaemon(true);
        workers.initialize();
        return workers;
    }

    /** Starts or restarts the job. Returns the first error in one line; empty if it went well; "stopped" is told by the signal. */
    private String conduct(JobOperator operator, JobRepository repository, Job job) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("night", request.night().toString())
                .addString("fingerprint", plan.take().fingerprint())
                .addLong("take", plan.take().take())
                .toJobParameters();
        recover(operator, repository);
        clearUnbegun(repository, parameters);
        try {
            JobExecution execution = operator.start(job, parameters);
            return execution.getStatus() == BatchStatus.COMPLETED ? "" : error(execution);
        } catch (JobInstanceAlreadyCompleteException e) {
            return ""; // killed after the last step: only the closing work is left
        } catch (JobExecutionException e) {
            return e.toString();
        }
    }

    /**
     * Under the lock nothing else runs, so whatever is marked as running was killed. An unknown outcome is safe to repeat too, because rows and
     * position commit together and writers replace what they write.
     */
    private static void recover(JobOperator operator, JobRepository repository) {
        repository.findRunningJobExecutions(NightlyJob.NAME).forEach(operator::recover);
        repository.getJobInstances(NightlyJob.NAME, 0, 1).forEach(instance -> {
            for (JobExecution execution : repository.getJobExecutions(instance)) {
                boolean unknown = execution.getStatus() == BatchStatus.UNKNOWN;
                for (StepExecution step : execution.getStepExecutions()) {
                    if (step.getStatus() == BatchStatus.UNKNOWN) {
                        unknown = true;
                        step.setStatus(BatchStatus.FAILED);
                        repository.update(step);
                    }
                }
                if (unknown) {
                    execution.setStatus(BatchStatus.FAILED);
                    repository.update(execution);
                }
            }
        });
    }

    /** A kill can fall between the making of an instance and that of its first execution; Spring Batch would not start such a one. */
    private static void clearUnbegun(JobRepository repository, JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(NightlyJob.NAME, parameters);
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            repository.deleteJobInstance(instance);
        }
    }

    private static String error(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .map(NightRun::explained)
                .findFirst()
                .orElse("the run was asked to stop");
    }

    /** The message that names the record, else that of the deepest cause. */
    private static String explained(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordException
                    || cause instanceof ReportException
                    || cause instanceof StoreException
                    || cause instanceof LayoutException) {
                return String.valueOf(cause.getMessage());
            }
        }
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    private RunOutcome finish(
            Tables tables,
            PlatformTransactionManager transactions,
            JobRepository repository,
            RunJournal journal,
            String error) {
        String state = error.isEmpty() ? RunJournal.DONE : stop.asked() ? RunJournal.STOPPED : RunJournal.FAILED;
        RunJournal ended = journal.as(state, error);
        RunOutcome outcome = outcome(tables, state, error);
        if (error.isEmpty()) {
            new RunRecord(request.night(), state, Versions.all(), counts(outcome), ended.steps())
                    .write(outcome.report());
            Take take = plan.take();
            new TransactionTemplate(transactions).executeWithoutResult(status -> tables.nights()
                    .save(new Take(take.night(), take.fingerprint(), take.take(), take.firstStep(), true)));
            new Retention(files, request.settings(), tables, transactions, repository).apply(request.night());
        }
        ended.write(files);
        RunJournal.write(files.lastRun(), Json.of(lastRun(outcome)) + "\n");
        return outcome;
    }

    private RunOutcome outcome(Tables tables, String state, String error) {
        long articles = tables.articles().rows().count(request.night());
        long rejects =
                tables.rejects().count(request.night()) + tables.unannotated().count(request.night());
        boolean quarantined = rejects > request.settings().quarantineShare() * (articles + rejects);
        return new RunOutcome(
                state,
                plan,
                articles,
                tables.stories().count(request.night()),
                rejects,
                quarantined,
                files.report(request.night()),
                error);
    }

    private static SortedMap<String, Long> counts(RunOutcome outcome) {
        return new TreeMap<>(
                Map.of("articles", outcome.articles(), "stories", outcome.stories(), "rejects", outcome.rejects()));
    }

    private Map<String, Object> lastRun(RunOutcome outcome) {
        SortedMap<String, Object> content = new TreeMap<>(counts(outcome));
        content.put("night", request.night().toString());
        content.put("state", outcome.state());
        content.put("error", outcome.error());
        return content;
    }
}

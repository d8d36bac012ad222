package org.variorum.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.job.journal.RunFiles;
import org.variorum.job.settings.Settings;
import org.variorum.store.StoreException;
import org.variorum.store.Tables;

/** Forgets nights beyond the number that the desk keeps: working rows, report, journal, and Spring Batch's own records of them. What they taught
 * of sources stays longer. */
final class Retention {
    private final RunFiles files;
    private final Settings settings;
    private final Tables tables;
    private final PlatformTransactionManager transactions;
    private final JobRepository repository;

    Retention(
            RunFiles files,
            Settings settings,
            Tables tables,
            PlatformTransactionManager transactions,
            JobRepository repository) {
        this.files = files;
        this.settings = settings;
        this.tables = tables;
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Keeps the newest nights and the one that has just been run. */
    void apply(LocalDate justRun) {
        List<LocalDate> known = tables.nights().nights();
        known.stream()
                .skip(settings.retentionNights())
                .filter(night -> !night.equals(justRun))
                .forEach(this::forget);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> tables.earnings().prune(settings.ledgerSince(justRun)));
    }

    private void forget(LocalDate night) {
        delete(files.report(night));
        delete(files.journal(night));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tables.forget(night);
            repository.findJobInstances(NightlyJob.NAME).stream()
                    .filter(instance -> isOf(night, instance))
                    .forEach(repository::deleteJobInstance);
        });
    }

    private boolean isOf(LocalDate night, JobInstance instance) {
        return repository.getJobExecutions(instance).stream().anyMatch(execution -> night.toString()
                .equals(execution.getJobParameters().getString("night")));
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "cannot delete " + place + ", which is past its time (" + e + "): delete it by hand", e);
        }
    }
}

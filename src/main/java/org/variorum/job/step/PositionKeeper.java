package org.variorum.job.step;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Stores the position of a restarted step at once. Spring Batch 6.0 would store it with the first chunk that succeeds; a second crash before that
 * would send the step back to its first record. Registered before any other listener.
 */
final class PositionKeeper implements StepExecutionListener {
    private final JobRepository repository;

    PositionKeeper(JobRepository repository) {
        this.repository = repository;
    }

    @Override
    public void beforeStep(StepExecution step) {
        repository.updateExecutionContext(step);
    }
}

package org.variorum.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.variorum.job.journal.StepName;
import org.variorum.job.settings.Settings;

/**
 * What somebody asks to be run. Immutable.
 *
 * @param night which night
 * @param input the input folder
 * @param output the output folder
 * @param settings what the desk has set
 * @param from the step to repeat, with all after it; empty to go on where the night stopped
 * @param fresh whether to forget first what is known of the night
 */
public record RunRequest(
        LocalDate night, Path input, Path output, Settings settings, Optional<StepName> from, boolean fresh) {}

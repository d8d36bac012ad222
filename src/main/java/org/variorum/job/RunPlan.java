package org.variorum.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.variorum.ingest.Input;
import org.variorum.job.journal.RunFiles;
import org.variorum.job.journal.RunJournal;
import org.variorum.job.journal.StepName;
import org.variorum.job.settings.DeskTables;
import org.variorum.job.settings.Settings;
import org.variorum.job.settings.SettingsException;
import org.variorum.job.settings.Versions;
import org.variorum.store.NightTable.Take;

/**
 * What is to be run, and why. A night's take is known by the fingerprint of what went in; the same again is resumed if it is unfinished, and nothing
 * to do if it is done. Immutable.
 *
 * @param take the take to run or resume
 * @param begins whether this is a new take, not a resumed one
 * @param nothing whether there is nothing to do
 * @param reason why, in words
 */
public record RunPlan(Take take, boolean begins, boolean nothing, String reason) {
    private static final int HALF = 32;

    /**
     * Looks at what a night's last take was made of.
     *
     * @param current the current take, if the night was ever run
     * @throws SettingsException if a step is to be repeated whose forerunners never finished
     */
    static RunPlan of(RunRequest request, Input input, Optional<Take> current, RunJournal journal) {
        String in = input.fingerprint().substring(0, HALF);
        String settings = settings(request.settings());
        if (current.isEmpty()) {
            return begin(request, 1, in + settings, StepName.INGEST, "first run of this night");
        }
        Take last = current.get();
        long next = last.take() + 1;
        if (request.fresh()) {
            return begin(request, next, in + settings, StepName.INGEST, "begun afresh as asked");
        }
        if (request.from().isPresent()) {
            StepName from = request.from().get();
            checkForerunners(from, journal);
            String went = from == StepName.INGEST ? in : last.fingerprint().substring(0, HALF);
            return begin(request, next, went + settings, from, "repeated from " + from.word() + " as asked");
        }
        if (!last.fingerprint().startsWith(in)) {
            return begin(request, next, in + settings, StepName.INGEST, "the input has changed");
        }
        if (!last.fingerprint().endsWith(settings)) {
            return begin(request, next, in + settings, StepName.INGEST, "the configuration or the program has changed");
        }
        if (!last.complete()) {
            return new RunPlan(last, false, false, "unfinished: goes on where it stopped");
        }
        Path workbook = new RunFiles(request.output()).report(request.night()).resolve("report.xlsx");
        if (!Files.exists(workbook)) {
            return begin(request, next, last.fingerprint(), StepName.REPORT, "its report is gone");
        }
        return new RunPlan(last, false, true, "nothing new since its report was written");
    }

    private static RunPlan begin(RunRequest request, long take, String fingerprint, StepName first, String reason) {
        return new RunPlan(new Take(request.night(), fingerprint, take, first.word(), false), true, false, reason);
    }

    private static void checkForerunners(StepName from, RunJournal journal) {
        for (StepName step : StepName.values()) {
            if (step == from) {
                return;
            }
            if (journal.step(step)
                    .filter(run -> run.status().equals(RunJournal.DONE))
                    .isEmpty()) {
                throw new SettingsException("cannot repeat " + from.word() + ": " + step.word()
                        + " has not finished for this night. Run without --from to go on there");
            }
        }
    }

    /** The first step of the take. */
    public StepName first() {
        return StepName.of(take.firstStep()).orElseThrow();
    }

    /** Fingerprint of settings, desk tables and program. */
    private static String settings(Settings settings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((Versions.program() + settings.shown()).getBytes(StandardCharsets.UTF_8));
            for (String name : DeskTables.FILES) {
                Optional<Path> file = settings.folder().map(folder -> folder.resolve(name));
                if (file.isPresent() && Files.isReadable(file.get())) {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file.get()));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HALF);
        } catch (NoSuchAlgorithmException | java.io.IOException e) {
            throw new SettingsException(
                    "cannot read the tables beside the configuration (" + e + "): check their permissions");
        }
    }
}

package org.variorum.job.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.report.StepRun;
import org.variorum.store.StoreException;

/**
 * What is known of the steps of one night: a small file that the run keeps up to date, so that {@code status} can answer at any moment without
 * opening the database. Tab-separated, first the run, then a line a step: {@code status} reads it on every call, and a JSON library would cost more
 * than the answer. Immutable; each change writes the file anew, aside and moved.
 *
 * @param night which night
 * @param state "running", "done", "failed" or "stopped"
 * @param reason why this run was made, in words
 * @param error the first error in one line, or empty
 * @param steps as far as they got, in their order; of a step that ran in several pieces, the sum
 */
public record RunJournal(LocalDate night, String state, String reason, String error, List<StepRun> steps) {
    /** The run goes on, or was killed. */
    public static final String RUNNING = "running";
    /** The report stands. */
    public static final String DONE = "done";
    /** A step failed. */
    public static final String FAILED = "failed";
    /** The run was asked to stop. */
    public static final String STOPPED = "stopped";

    private static final String TAB = "\t";

    /** The journal of a night that was never run. */
    public static RunJournal of(LocalDate night) {
        return new RunJournal(night, RUNNING, "", "", List.of());
    }

    /** The same in another state. */
    public RunJournal as(String newState, String newError) {
        return new RunJournal(night, newState, reason, newError, steps);
    }

    /** The same for a new run. */
    public RunJournal because(String newReason) {
        return new RunJournal(night, RUNNING, newReason, "", steps);
    }

    /** The same with one step's entry in place of its old one, and, for a step begun afresh, without those of later steps. */
    public RunJournal with(StepRun step, boolean afresh) {
        int place = StepName.of(step.step()).orElseThrow().place();
        List<StepRun> kept = new ArrayList<>();
        for (StepRun old : steps) {
            int at = StepName.of(old.step()).orElseThrow().place();
            if (at < place || (at > place && !afresh)) {
                kept.add(old);
            }
        }
        kept.add(
                (int) kept.stream()
                        .filter(old -> StepName.of(old.step()).orElseThrow().place() < place)
                        .count(),
                step);
        return new RunJournal(night, state, reason, error, List.copyOf(kept));
    }

    /** What is known so far of one step. */
    public Optional<StepRun> step(StepName name) {
        return steps.stream().filter(step -> step.step().equals(name.word())).findFirst();
    }

    /** The journal of one night, if there is one that can be read. */
    public static Optional<RunJournal> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String[] run = lines.get(0).split(TAB, -1);
            List<StepRun> steps = lines.stream().skip(1).map(RunJournal::step).toList();
            return Optional.of(new RunJournal(LocalDate.parse(run[0]), run[1], run[2], run[3], steps));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it is rewritten by the next run, and nothing else hangs on it
        }
    }

    private static StepRun step(String line) {
        String[] step = line.split(TAB, -1);
        return new StepRun(
                step[0],
                step[1],
                Long.parseLong(step[2]),
                Long.parseLong(step[3]),
                Long.parseLong(step[4]),
                Double.parseDouble(step[5]));
    }

    private String lines() {
        StringBuilder lines = new StringBuilder(line(night, state, reason, error));
        for (StepRun step : steps) {
            lines.append(line(step.step(), step.status(), step.read(), step.written(), step.skipped(), step.seconds()));
        }
        return lines.toString();
    }

    private static String line(Object... columns) {
        return Arrays.stream(columns)
                .map(column -> column.toString().replaceAll("\\s", " "))
                .collect(Collectors.joining(TAB, "", "\n"));
    }

    /** All journals below an output folder, the newest night first. */
    public static List<RunJournal> all(RunFiles files) {
        if (!Files.isDirectory(files.journals())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(files.journals())) {
            return found.filter(file -> file.toString().endsWith(".tsv"))
                    .map(RunJournal::read)
                    .flatMap(Optional::stream)
                    .sorted((a, b) -> b.night.compareTo(a.night))
                    .toList();
        } catch (IOException e) {
            throw new StoreException("cannot read " + files.journals() + " (" + e + "): check its permissions", e);
        }
    }

    /** Stores it. */
    public void write(RunFiles files) {
        write(files.journal(night), lines());
    }

    /** Writes a small file whole: aside, then moved into place. */
    public static void write(Path file, String content) {
        Path aside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(aside, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + file + " (" + e + "): free some disk space, or make the folder writable", e);
        }
    }
}

package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.job.journal.StepName;
import org.variorum.store.Database;

/** However often and wherever a run is killed, running again, and nothing else, ends in the bytes of an undisturbed run. */
class KilledRunTest {
    private static final Path INPUT = Path.of("input");

    @TempDir
    static Path shared;

    private static Path config;
    private static SortedMap<String, String> undisturbed;

    @TempDir
    Path folder;

    @BeforeAll
    static void anUndisturbedRun() throws IOException, InterruptedException {
        config = shared.resolve("small-chunks.properties");
        Files.writeString(config, "chunk.size = 4\n");
        Path output = shared.resolve("output");
        Program.Ended ended = new Program(shared).run(arguments(output));
        assertEquals(0, ended.code(), ended.said());
        undisturbed = OutputFolder.contents(output);
        assertTrue(undisturbed.size() > 15, "a report has many files: " + undisturbed.keySet());
    }

    private static String[] arguments(Path output) {
        return new String[] {
            "run", "--input", INPUT.toString(), "--output", output.toString(), "--config", config.toString()
        };
    }

    /** Kills one run after another at the given places, then runs undisturbed and compares every byte. */
    private void killedAt(String... places) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Program program = new Program(folder);
        for (String place : places) {
            Program.Ended killed = program.with("fault.halt=" + place).run(arguments(output));
            assertEquals(FaultInjection.HALTED, killed.code(), "not killed at " + place + ": " + killed.said());
        }
        Program.Ended ended = program.run(arguments(output));
        assertEquals(0, ended.code(), ended.said());
        assertEquals(undisturbed, OutputFolder.contents(output), "after kills at " + Arrays.toString(places));
        assertFinishedStepsNotRepeated(places, ended.said());
    }

    private static void assertFinishedStepsNotRepeated(String[] places, String said) {
        String last = places[places.length - 1];
        for (StepName step : StepName.values()) {
            if (last.startsWith(step.word() + ".")) {
                return;
            }
            boolean wasReached = StepName.of(last.split("\\.")[0]).isPresent();
            if (wasReached) {
                assertFalse(said.contains(step.word() + " "), step.word() + " was repeated: " + said);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock#1",
                "ingest.start#1",
                "ingest.read#6",
                "ingest.before-commit#2",
                "ingest.after-commit#2",
                "annotate.before-commit#1",
                "annotate.after-commit#3",
                "resolve.start#1",
                "resolve.before-commit#2",
                "group.after-commit#1",
                "compare.start#1",
                "compare.before-commit#1",
                "compare.end#1",
                "score.after-commit#2",
                "report.read#3",
                "report.before-rename#1",
                "report.between-renames#1",
                "report.after-rename#1",
                "report.end#1",
                "shutdown#1"
            })
    void aRunKilledOnceEndsInTheSameBytes(String place) throws IOException, InterruptedException {
        killedAt(place);
    }

    @Test
    void aRunKilledTwiceBeforeItsFirstNewChunkKeepsItsPosition() throws IOException, InterruptedException {
        killedAt("annotate.after-commit#2", "annotate.read#1");
    }

    @Test
    void aRunKilledThreeTimesEndsInTheSameBytes() throws IOException, InterruptedException {
        killedAt("ingest.before-commit#3", "annotate.after-commit#2", "annotate.start#1");
    }

    @Test
    void aRunKilledWhileTheReportMovesTwiceEndsInTheSameBytes() throws IOException, InterruptedException {
        killedAt("report.between-renames#1", "report.after-rename#1");
    }

    @Test
    void aRunKilledAtRandomMomentsEndsInTheSameBytes() throws IOException, InterruptedException {
        killedAtRandom(new Random(20260314), 2);
    }

    /** A moment that lies inside Spring Batch, found by killing at random: what it leaves is made by hand. */
    @Test
    void aRunKilledBeforeItsFirstExecutionWasNotedEndsInTheSameBytes() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Program program = new Program(folder);
        program.with("fault.halt=ingest.start#1").run(arguments(output));
        try (Database database = Database.open(output.resolve("state"), new Database.Access("", "SA", ""))) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            Stream.of(
                            "STEP_EXECUTION_CONTEXT",
                            "STEP_EXECUTION",
                            "JOB_EXECUTION_CONTEXT",
                            "JOB_EXECUTION_PARAMS",
                            "JOB_EXECUTION")
                    .forEach(table -> jdbc.update("DELETE FROM BATCH_" + table));
        }
        Program.Ended ended = program.run(arguments(output));
        assertEquals(0, ended.code(), ended.said());
        assertEquals(undisturbed, OutputFolder.contents(output));
    }

    private void killedAtRandom(Random random, int kills) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Program program = new Program(folder);
        for (int i = 0; i < kills; i++) {
            Program.Started started = program.start(arguments(output));
            Thread.sleep(300 + random.nextInt(4000));
            started.process().destroyForcibly();
            started.end();
        }
        Program.Ended ended = program.run(arguments(output));
        assertEquals(0, ended.code(), ended.said());
        assertEquals(undisturbed, OutputFolder.contents(output));
    }

    /** The full matrix: every place of every step, alone and in twos and threes, and random kills. Runs under the profile "kills". */
    @ParameterizedTest
    @MethodSource("matrix")
    @Tag("kills")
    void noKillOfTheFullMatrixChangesAByte(List<String> places) throws IOException, InterruptedException {
        if (places.get(0).startsWith("random#")) {
            killedAtRandom(new Random(Long.parseLong(places.get(0).substring(7))), 1 + places.size() % 3);
        } else {
            killedAt(places.toArray(String[]::new));
        }
    }

    static Stream<List<String>> matrix() {
        List<String> places = Arrays.stream(StepName.values())
                .flatMap(step -> Stream.of(
                                ".start#1", ".read#1", ".read#3", ".before-commit#1", ".after-commit#1", ".end#1")
                        .filter(at -> step != StepName.REPORT || !at.contains("commit"))
                        .map(at -> step.word() + at))
                .toList();
        List<String> moves = List.of("report.before-rename#1", "report.between-renames#1", "report.after-rename#1");
        Stream<List<String>> singles = Stream.of(List.of("lock#1", "shutdown#1"), places, moves)
                .flatMap(List::stream)
                .map(List::of);
        Stream<List<String>> doubles = places.stream()
                .filter(place ->
                        place.matches("(ingest|annotate|compare|resolve|report)\\.(read#1|start#1|after-commit#1)"))
                .flatMap(first ->
                        Stream.of(".start#1", ".read#1").map(at -> List.of(first, first.split("\\.")[0] + at)));
        Stream<List<String>> triples = places.stream()
                .filter(place -> place.matches("(ingest|annotate|compare)\\..*commit#1"))
                .map(first -> List.of(first, first.split("\\.")[0] + ".read#1", first.split("\\.")[0] + ".start#1"));
        Stream<List<String>> random = Stream.iterate(1, i -> i + 1).limit(60).map(i -> List.of("random#" + i));
        return Stream.of(singles, doubles, triples, random).flatMap(s -> s);
    }
}

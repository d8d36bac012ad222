package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does to the program, and what it answers. */
class OperatorTest {
    @TempDir
    Path folder;

    private Program program;
    private Path input;
    private Path output;

    @BeforeEach
    void aSmallNight() throws IOException {
        program = new Program(folder);
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.writeString(
                input.resolve("a.jsonl"), record("a", "Courier", "The bridge at Lumeside will open on Tuesday."));
        Files.writeString(
                input.resolve("b.jsonl"), record("b", "Post", "The Lumeside bridge opens on Tuesday, officials said."));
    }

    private static String record(String id, String source, String text) {
        return "{\"id\":\"%s\",\"source\":\"%s\",\"title\":\"Bridge to open\",\"published\":\"2026-03-13\",\"text\":\"%s %s\"}%n"
                .formatted(id, source, text, "It took four years and more than 200 workers to build it.");
    }

    private Program.Ended run(String... more) throws IOException, InterruptedException {
        return run(program, more);
    }

    private Program.Ended run(Program some, String... more) throws IOException, InterruptedException {
        String[] base = {"run", "--night", "2026-03-14", "--input", input.toString(), "--output", output.toString()};
        String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        return some.run(all);
    }

    @Test
    void aSecondRunOfTheSameNightHasNothingToDoAndSaysSo() throws IOException, InterruptedException {
        assertEquals(0, run().code());
        Program.Ended again = run();
        assertEquals(0, again.code());
        assertTrue(again.said().startsWith("nothing to do for night 2026-03-14, 2 articles"), again.said());
    }

    @Test
    void newFileInTheInputIsPickedUp() throws IOException, InterruptedException {
        run();
        Files.writeString(input.resolve("c.jsonl"), record("c", "Herald", "A bridge was opened in Lumeside."));
        assertTrue(run().said().contains("3 articles"));
    }

    @Test
    void aStepCanBeRepeatedWithAllAfterItAndGivesTheSameBytes() throws IOException, InterruptedException {
        run();
        SortedMap<String, String> before = OutputFolder.contents(output);
        Program.Ended again = run("--from", "compare");
        assertFalse(again.said().contains("group"), again.said());
        assertTrue(again.said().contains("compare  done"), again.said());
        assertEquals(before, OutputFolder.contents(output));
    }

    @Test
    void freshRunForgetsTheNightAndGivesTheSameBytes() throws IOException, InterruptedException {
        run();
        SortedMap<String, String> before = OutputFolder.contents(output);
        Program.Ended again = run("--fresh");
        assertTrue(again.said().contains("ingest   done"), again.said());
        assertEquals(before, OutputFolder.contents(output));
    }

    @Test
    void dryRunSaysWhatWouldRunAndRunsNothing() throws IOException, InterruptedException {
        Program.Ended ended = run("--dry-run");
        assertEquals(0, ended.code());
        assertTrue(
                ended.said().contains("would run ingest, annotate, resolve, group, compare, score, report"),
                ended.said());
        assertFalse(Files.exists(output.resolve("2026-03-14")));
    }

    @Test
    void aSecondRunAtTheSameTimeExitsThree() throws IOException, InterruptedException {
        Program.Started first = program.with("fault.slow=lock#4000")
                .start("run", "--night", "2026-03-14", "--input", input.toString(), "--output", output.toString());
        Path lock = output.resolve("state/lock");
        while (!Files.exists(lock) && first.process().isAlive()) {
            Thread.sleep(20);
        }
        Thread.sleep(300);
        Program.Ended second = run();
        assertEquals(3, second.code(), second.said());
        assertTrue(second.said().contains("another run holds"), second.said());
        assertEquals(0, first.end().code());
    }

    @Test
    void signalToStopEndsTheRunInGoodOrderAndTheNextRunGoesOn() throws IOException, InterruptedException {
        Program slow = program.with("fault.slow=annotate.read#1000");
        Program.Started started =
                slow.start("run", "--night", "2026-03-14", "--input", input.toString(), "--output", output.toString());
        started.awaits("ingest   done");
        started.process().destroy();
        Program.Ended ended = started.end();
        assertEquals(143, ended.code(), ended.said());
        Program.Ended status = program.run("status", "--output", output.toString());
        assertTrue(status.said().contains("go on with: variorum run --night 2026-03-14"), status.said());
        Program.Ended again = run();
        assertEquals(0, again.code(), again.said());
        assertFalse(again.said().contains("ingest "), again.said());
    }

    @Test
    void anUnknownSettingIsRefusedWithTheNearestKnownOne() throws IOException, InterruptedException {
        Path config = folder.resolve("typo.properties");
        Files.writeString(config, "retension.nights = 5\n");
        Program.Ended ended = run("--config", config.toString());
        assertEquals(2, ended.code());
        assertTrue(ended.said().contains("Did you mean \"retention.nights\"?"), ended.said());
    }

    @Test
    void aMissingInputFolderIsNamed() throws IOException, InterruptedException {
        input = folder.resolve("nowhere");
        Program.Ended ended = run();
        assertEquals(2, ended.code());
        assertTrue(ended.said().contains("nowhere"), ended.said());
    }

    @Test
    void moreQuarantinedRecordsThanAllowedEndInFour() throws IOException, InterruptedException {
        Files.writeString(input.resolve("broken.jsonl"), "{\"id\": \"x\", \"text\": \"cut sho\n");
        Program.Ended ended = run();
        assertEquals(4, ended.code(), ended.said());
        assertTrue(
                Files.readString(output.resolve("2026-03-14/csv/rejects.csv")).contains("broken.jsonl"));
    }

    @Test
    void aFailedReportLeavesTheLastGoodOneInPlace() throws IOException, InterruptedException {
        run();
        SortedMap<String, String> before = OutputFolder.contents(output);
        Files.createDirectories(output.resolve(".2026-03-14.new"));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Program.Ended failed = run("--from", "report");
            boolean root = "root".equals(System.getProperty("user.name"));
            assertEquals(root ? 0 : 1, failed.code(), failed.said()); // nothing is read-only to root
        } finally {
            Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(before, OutputFolder.contents(output));
    }

    @Test
    void checkNamesWhatIsNotInPlace() throws IOException, InterruptedException {
        Program.Ended good = program.run("check", "--input", input.toString(), "--output", output.toString());
        assertEquals(0, good.code(), good.said());
        assertTrue(good.said().contains("ok    database"), good.said());
        Program.Ended bad =
                program.run("check", "--input", folder.resolve("gone").toString(), "--output", output.toString());
        assertEquals(2, bad.code(), bad.said());
        assertTrue(bad.said().contains("FAIL  input"), bad.said());
    }

    @Test
    void statusAndCheckAnswerWhileARunGoesOn() throws IOException, InterruptedException {
        Program.Started started = program.with("fault.slow=annotate.read#700")
                .start("run", "--night", "2026-03-14", "--input", input.toString(), "--output", output.toString());
        started.awaits("ingest   done");
        Program.Ended status = program.run("status", "--output", output.toString());
        assertTrue(status.said().contains("night 2026-03-14  running"), status.said());
        Program.Ended check = program.run("check", "--input", input.toString(), "--output", output.toString());
        assertEquals(3, check.code(), check.said());
        assertTrue(check.said().contains("FAIL  other runs"), check.said());
        assertEquals(0, started.end().code());
    }

    @Test
    void nightsBeyondTheNumberKeptAreForgotten() throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("keep-one.properties"), "retention.nights = 1\n");
        run("--config", config.toString());
        Program.Ended later = program.run(
                "run",
                "--night",
                "2026-03-15",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--config",
                config.toString());
        assertEquals(0, later.code(), later.said());
        assertFalse(Files.exists(output.resolve("2026-03-14")));
        assertFalse(program.run("status", "--output", output.toString()).said().contains("2026-03-14"));
    }
}

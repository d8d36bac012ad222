package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that a source prints under every story shows only over nights: what the first night cannot know, the second does. */
class RecurringNightsTest {
    private static final String FIRST = "2031-05-05";
    private static final String SECOND = "2031-05-06";
    private static final String FOOTER = "Lumeside before everybody else gets up";

    @TempDir
    Path folder;

    @BeforeEach
    void twoNights() throws IOException {
        Files.writeString(folder.resolve("one.properties"), "chunk.size = 1\n");
        article(FIRST, "a", "The harbour council of Arlen opened the old bridge to lorries, the mayor said on Sunday.");
        article(FIRST, "b", "A baker from Dorn won the prize for rye bread and will bake for the hospital all summer.");
        article(SECOND, "c", "Rain flooded the cellars of the museum in Vesk; 40 paintings went to the town hall.");
        article(SECOND, "d", "Teachers in Ostrava left their classrooms at noon because the heating had failed again.");
    }

    private void article(String night, String id, String text) throws IOException {
        Path input = Files.createDirectories(folder.resolve(night));
        Files.writeString(
                input.resolve(id + ".jsonl"),
                "{\"id\":\"%s\",\"source\":\"Post\",\"title\":\"Headline %s of the day\",\"text\":\"%s\\n\\n%s\"}%n"
                        .formatted(id, id, text, FOOTER));
    }

    private String[] arguments(String night, String... more) {
        String[] base = {
            "run",
            "--night",
            night,
            "--input",
            folder.resolve(night).toString(),
            "--output",
            folder.resolve("output").toString(),
            "--config",
            folder.resolve("one.properties").toString()
        };
        String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        return all;
    }

    private void run(String night, String... more) throws IOException, InterruptedException {
        Program.Ended ended = new Program(folder).run(arguments(night, more));
        assertEquals(0, ended.code(), ended.said());
    }

    private java.util.SortedMap<String, String> contents(String night) throws IOException {
        return OutputFolder.contents(folder.resolve("output").resolve(night));
    }

    private String boilerplate(String night) throws IOException {
        return Files.readString(folder.resolve("output").resolve(night).resolve("csv/boilerplate.csv"));
    }

    @Test
    void theLineIsMarkedFromTheSecondNightOnAndTheFirstStaysAsItWas() throws IOException, InterruptedException {
        run(FIRST);
        var first = contents(FIRST);
        assertFalse(boilerplate(FIRST).contains("recurring_line"), boilerplate(FIRST));

        run(SECOND);
        var second = contents(SECOND);
        assertEquals(
                2, boilerplate(SECOND).split(FOOTER + ",widget,recurring_line", -1).length - 1, boilerplate(SECOND));

        run(FIRST, "--fresh");
        assertEquals(first, contents(FIRST));
        run(SECOND, "--from", "annotate");
        assertEquals(second, contents(SECOND));
    }

    @Test
    void aNightKilledWhileItMarksEndsInTheSameBytes() throws IOException, InterruptedException {
        run(FIRST);
        run(SECOND);
        var undisturbed = contents(SECOND);
        for (String place : new String[] {"annotate.before-commit#2", "annotate.after-commit#1"}) {
            Program.Ended killed =
                    new Program(folder).with("fault.halt=" + place).run(arguments(SECOND, "--fresh"));
            assertEquals(FaultInjection.HALTED, killed.code(), killed.said());
            run(SECOND);
            assertEquals(undisturbed, contents(SECOND), place);
        }
        assertTrue(boilerplate(SECOND).contains("recurring_line"));
    }
}

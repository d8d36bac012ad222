package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunRecordTest {
    private final RunRecord record = new RunRecord(
            LocalDate.of(2031, 3, 5),
            "done",
            new TreeMap<>(Map.of("variorum", "0.1.0")),
            new TreeMap<>(Map.of("articles", 6L)),
            List.of(new StepRun("ingest", "done", 7, 6, 1, .25)));

    @TempDir
    Path night;

    @Test
    void theJsonTellsStateVersionsCountsAndSteps() throws IOException {
        Files.createDirectory(night.resolve("csv"));
        record.write(night);

        JsonNode run = JsonMapper.shared().readTree(Files.readString(night.resolve("run.json")));
        assertEquals("2031-03-05", run.get("night").asString());
        assertEquals(6, run.get("counts").get("articles").asInt());
        assertEquals(.25, run.get("steps").get(0).get("seconds").asDouble());
    }

    @Test
    void theStepsTableHasOneRowAStep() throws IOException {
        Files.createDirectory(night.resolve("csv"));
        record.write(night);

        assertEquals(
                List.of("step,status,read,written,skipped,seconds", "ingest,done,7,6,1,0.25"),
                Files.readAllLines(night.resolve("csv/steps.csv")));
    }

    @Test
    void aNightWithoutReportIsNamed() {
        ReportException e = assertThrows(ReportException.class, () -> record.write(night.resolve("gone")));

        assertTrue(e.getMessage().contains("gone"), e.getMessage());
    }
}

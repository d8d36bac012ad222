package org.variorum.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.variorum.report.csvfile.CsvFile;
import org.variorum.report.csvfile.Line;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ran, for monitors: the part of a night's folder that tells of the run itself and therefore differs from run to run. Written after the
 * report stands. Immutable.
 *
 * @param night which night
 * @param state how the run ended, in a word
 * @param versions versions of the program and of what it stands on, by name
 * @param counts what the night holds, by name ("articles", "stories")
 * @param steps in their order
 */
public record RunRecord(
        LocalDate night,
        String state,
        SortedMap<String, String> versions,
        SortedMap<String, Long> counts,
        List<StepRun> steps) {
    /** File name below the night's folder. */
    public static final String RUN_FILE = "run.json";
    /** File name below the night's folder. */
    public static final String STEPS_FILE = "csv/steps.csv";

    private static final List<String> STEPS_HEADER = List.of("step", "status", "read", "written", "skipped", "seconds");

    /**
     * Writes {@code run.json} and {@code csv/steps.csv}, each aside and moved.
     *
     * @param nightFolder the folder that {@link NightReport} wrote
     * @throws ReportException if a file cannot be written
     */
    public void write(Path nightFolder) {
        Path run = nightFolder.resolve(RUN_FILE);
        Path table = nightFolder.resolve(STEPS_FILE);
        try {
            Safely.replace(run, aside -> java.nio.file.Files.write(aside, json()));
            Safely.replace(table, this::steps);
        } catch (IOException e) {
            throw Safely.explained(nightFolder, e);
        }
    }

    private byte[] json() {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("night", night.toString());
        record.put("state", state);
        record.put("versions", versions);
        record.put("counts", counts);
        List<Map<String, Object>> runs = new ArrayList<>();
        for (StepRun step : steps) {
            Map<String, Object> run = new LinkedHashMap<>();
            run.put("step", step.step());
            run.put("status", step.status());
            run.put("read", step.read());
            run.put("written", step.written());
            run.put("skipped", step.skipped());
            run.put("seconds", step.seconds());
            runs.add(run);
        }
        record.put("steps", runs);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(record);
    }

    private void steps(Path file) throws IOException {
        try (CsvFile csv = CsvFile.create(file, STEPS_HEADER)) {
            for (StepRun step : steps) {
                csv.row(new Line()
                        .add(step.step())
                        .add(step.status())
                        .add(step.read())
                        .add(step.written())
                        .add(step.skipped())
                        .add(step.seconds())
                        .columns());
            }
        }
    }
}

package org.variorum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.ingest.Input;
import org.variorum.job.settings.Settings;
import org.variorum.job.settings.SettingsException;
import picocli.CommandLine.Option;

/** The options that say where things are and which night is meant. Filled in by picocli. */
final class Places {
    private static final Path CONFIG = Path.of("config", "variorum.properties");

    @Option(
            names = "--night",
            paramLabel = "YYYY-MM-DD",
            description = "the night (default: the newest date among the input's folder names, else today)")
    @Nullable
    LocalDate night;

    @Option(names = "--input", paramLabel = "DIR", description = "folder of the dumps (default: ${DEFAULT-VALUE})")
    Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", description = "folder of the reports (default: ${DEFAULT-VALUE})")
    Path output = Path.of("output");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings (default: config/variorum.properties, if it is there)")
    @Nullable
    Path config;

    /** The night that is meant. */
    LocalDate night() {
        if (night != null) {
            return night;
        }
        Optional<LocalDate> newest = Input.newestNight(input);
        return newest.orElseGet(LocalDate::now);
    }

    /** The settings in force. */
    Settings settings() {
        if (config != null && !Files.exists(config)) {
            throw new SettingsException("there is no configuration " + config + ": name another with --config");
        }
        Path file = config == null ? CONFIG : config;
        return Files.exists(file) ? Settings.read(file) : Settings.standard();
    }
}

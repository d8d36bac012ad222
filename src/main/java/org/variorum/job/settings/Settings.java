package org.variorum.job.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.ingest.Limits;
import org.variorum.report.House;
import org.variorum.score.ScoreSettings;
import org.variorum.store.Database;
import org.variorum.text.Language;

/**
 * What a desk can set in {@code config/variorum.properties}. Each {@link Key} is there with its default; an unknown key or a value out of range is
 * an error that says so. The tables that stand beside that file are read by {@link DeskTables}. Immutable.
 */
public final class Settings {
    private final SortedMap<String, String> values;
    private final Optional<Path> folder;

    private Settings(SortedMap<String, String> values, Optional<Path> folder) {
        this.values = values;
        this.folder = folder;
    }

    /** The defaults, without tables. */
    public static Settings standard() {
        SortedMap<String, String> values = new TreeMap<>();
        for (Key key : Key.values()) {
            values.put(key.word(), key.standard());
        }
        return new Settings(values, Optional.empty());
    }

    /**
     * Reads a settings file.
     *
     * @throws SettingsException if it cannot be read, names an unknown key, or has a value out of range
     */
    public static Settings read(Path file) {
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("cannot read the configuration " + file + " (" + e
                    + "): name another with --config, or run without it to use the defaults");
        }
        SortedMap<String, String> values = new TreeMap<>(standard().values);
        for (String word : found.stringPropertyNames()) {
            String value = found.getProperty(word).strip();
            Key.of(word, file).check(value, file);
            values.put(word, value);
        }
        Settings settings =
                new Settings(values, Optional.ofNullable(file.toAbsolutePath().getParent()));
        try {
            settings.house();
        } catch (IllegalArgumentException e) {
            throw new SettingsException(file + " sets how the report looks: " + e.getMessage());
        }
        try {
            settings.ledgerSince(LocalDate.EPOCH);
        } catch (DateTimeException e) {
            throw new SettingsException(file + " sets ledger.since to \"" + settings.text(Key.LEDGER_SINCE)
                    + "\": give a night as YYYY-MM-DD, or leave it empty");
        }
        return settings;
    }

    private long number(Key key) {
        return Long.parseLong(values.getOrDefault(key.word(), key.standard()));
    }

    private double share(Key key) {
        return Double.parseDouble(text(key));
    }

    private String text(Key key) {
        return values.getOrDefault(key.word(), key.standard());
    }

    /** Records per transaction. */
    public int chunkSize() {
        return (int) number(Key.CHUNK_SIZE);
    }

    /** Where the working rows are kept. */
    public Database.Access database() {
        return new Database.Access(text(Key.DATABASE_URL), text(Key.DATABASE_USER), text(Key.DATABASE_PASSWORD));
    }

    /** Share of quarantined records, in [0, 1], above which a run ends with exit code 4. */
    public double quarantineShare() {
        return share(Key.QUARANTINE_SHARE);
    }

    /** Most rows on one sheet of the workbook. */
    public int reportRows() {
        return (int) number(Key.REPORT_ROWS);
    }

    /** How the house wants its workbook. */
    public House house() {
        Set<String> without = Arrays.stream(text(Key.REPORT_WITHOUT).split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new House(new Language(text(Key.REPORT_LANGUAGE)), text(Key.REPORT_DAYS), text(Key.REPORT_CSV), without);
    }

    /** How many nights are kept. */
    public int retentionNights() {
        return (int) number(Key.RETENTION_NIGHTS);
    }

    /** The numbers behind the score. */
    public ScoreSettings score() {
        ScoreSettings standard = ScoreSettings.standard();
        return new ScoreSettings(
                share(Key.SCORE_PRIOR_WEIGHT),
                share(Key.SCORE_PRIOR),
                standard.wrongValues(),
                standard.floor(),
                standard.sharedVoices(),
                standard.memoryWeight(),
                share(Key.SCORE_HALF_LIFE));
    }

    /** The first night that a night remembers its sources from. */
    public LocalDate ledgerSince(LocalDate night) {
        LocalDate first = night.minusDays(number(Key.LEDGER_DAYS));
        String since = text(Key.LEDGER_SINCE);
        return since.isEmpty() || LocalDate.parse(since).isBefore(first) ? first : LocalDate.parse(since);
    }

    /** Threads that work on articles; all cores unless set. */
    public int threads() {
        int set = (int) number(Key.THREADS);
        return set == 0 ? Runtime.getRuntime().availableProcessors() : set;
    }

    /** What a dump may ask for at most. */
    public Limits limits() {
        return new Limits(
                (int) number(Key.RECORD_BYTES),
                number(Key.UNPACKED_BYTES),
                (int) number(Key.UNPACKED_RATIO),
                (int) number(Key.RECORD_DEPTH),
                (int) number(Key.ARCHIVE_ENTRIES),
                Limits.DEFAULT.rejectBytes());
    }

    /** The folder with the desk's tables, if a settings file was read. */
    public Optional<Path> folder() {
        return folder;
    }

    /** What the report shows of them: all but what tells of the machine. */
    public SortedMap<String, String> shown() {
        SortedMap<String, String> shown = new TreeMap<>(values);
        shown.keySet()
                .removeIf(key -> key.startsWith("database.")
                        || key.equals(Key.THREADS.word())
                        || key.equals(Key.CHUNK_SIZE.word()));
        return shown;
    }
}

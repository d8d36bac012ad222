package org.variorum.job.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.variorum.report.House;

/** Every setting with its default and, for numbers, its range. Immutable. */
enum Key {
    ARCHIVE_ENTRIES("archive.entries", "100000", 1, Integer.MAX_VALUE),
    CHUNK_SIZE("chunk.size", "200", 1, 100_000),
    DATABASE_PASSWORD("database.password", "", 0, 0),
    DATABASE_URL("database.url", "", 0, 0),
    DATABASE_USER("database.user", "SA", 0, 0),
    LEDGER_DAYS("ledger.days", "360", 0, 100_000),
    LEDGER_SINCE("ledger.since", "", 0, 0),
    QUARANTINE_SHARE("quarantine.share", "0.05", 0, 1),
    RECORD_BYTES("record.bytes", "8388608", 1024, Integer.MAX_VALUE),
    RECORD_DEPTH("record.depth", "200", 1, 900),
    REPORT_CSV("report.csv", "", 0, 0),
    REPORT_DAYS("report.days", House.ISO_DAYS, 0, 0),
    REPORT_LANGUAGE("report.language", "en", 0, 0),
    REPORT_ROWS("report.rows", "50000", 1, 1_000_000),
    REPORT_WITHOUT("report.without", "", 0, 0),
    RETENTION_NIGHTS("retention.nights", "30", 1, 100_000),
    SCORE_HALF_LIFE("score.half.life", "90.0", 0.1, 100_000),
    SCORE_PRIOR("score.prior", "0.8", 0.01, 0.99),
    SCORE_PRIOR_WEIGHT("score.prior.weight", "4.0", 0.01, 1_000),
    THREADS("threads", "0", 0, 256),
    UNPACKED_BYTES("unpacked.bytes", "68719476736", 1024, Long.MAX_VALUE),
    UNPACKED_RATIO("unpacked.ratio", "250", 1, Integer.MAX_VALUE);

    private final String word;
    private final String standard;
    private final double low;
    private final double high;

    Key(String word, String standard, double low, double high) {
        this.word = word;
        this.standard = standard;
        this.low = low;
        this.high = high;
    }

    private boolean whole() {
        return !standard.contains(".");
    }

    String word() {
        return word;
    }

    String standard() {
        return standard;
    }

    /**
     * The setting of this name.
     *
     * @throws SettingsException if there is none, with the nearest name
     */
    static Key of(String word, Path file) {
        for (Key key : Key.values()) {
            if (key.word.equals(word)) {
                return key;
            }
        }
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String nearest = Arrays.stream(Key.values())
                .map(key -> key.word)
                .min(Comparator.comparingInt(known -> distance.apply(known, word)))
                .orElseThrow();
        throw new SettingsException(
                file + " sets \"" + word + "\", which is no setting. Did you mean \"" + nearest + "\"?");
    }

    /**
     * Checks a number; words are checked by whoever reads them.
     *
     * @throws SettingsException if it is none, or out of range
     */
    void check(String value, Path file) {
        if (low == high) {
            return;
        }
        try {
            double number = whole() ? Long.parseLong(value) : Double.parseDouble(value);
            if (number >= low && number <= high) {
                return;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new SettingsException(file + " sets " + word + " to \"" + value + "\": give a "
                + (whole() ? "whole number" : "number") + " from " + plain(low) + " to "
                + plain(high) + " (default " + standard + ")");
    }

    private static String plain(double number) {
        return new java.math.BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}

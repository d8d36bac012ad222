package org.variorum.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.job.settings.SettingsException;

/** Reads tab-separated lines of a file, or of the standard input for {@code -}. */
final class Lines {
    private Lines() {}

    /** Takes one line's columns. */
    interface Taker {
        void take(String[] columns);
    }

    /**
     * Hands on every line that is not empty.
     *
     * @throws SettingsException naming the line that has too few columns, or the file that cannot be read
     */
    static void each(String file, int columns, String form, Taker taker) {
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty()) {
                    continue;
                }
                String[] parts = line.split("\t", -1);
                if (parts.length < columns) {
                    throw new SettingsException("line " + number + " of " + file + " is not " + form);
                }
                taker.take(parts);
            }
        } catch (IOException e) {
            throw new SettingsException(
                    "cannot read " + file + " (" + e + "): give a UTF-8 file, or - for standard input");
        }
    }

    private static BufferedReader open(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
    }
}

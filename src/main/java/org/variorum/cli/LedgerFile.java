package org.variorum.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.variorum.job.settings.SettingsException;
import org.variorum.score.fusion.Ledger;

/** The file in which {@code reconcile} keeps what it learned about sources. Stateless. */
final class LedgerFile {
    private LedgerFile() {}

    /**
     * The ledger in a file; an empty one if there is no such file.
     *
     * @throws SettingsException if it cannot be read or is no ledger
     */
    static Ledger read(Path file) {
        if (!Files.exists(file)) {
            return Ledger.empty();
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Ledger.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("cannot use the ledger " + file + " (" + e.getMessage()
                    + "): mend that line, or take the file away to begin anew");
        }
    }

    /** Puts a ledger in the place of the one in the file, at once or not at all. */
    static void write(Path file, Ledger ledger) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
            ledger.write(out);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

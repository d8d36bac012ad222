package org.variorum.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed: another reader of our workbooks. Stateless. */
public final class Office {
    private static final int PATIENCE = 120; // seconds

    private Office() {}

    /** Whether it is there. */
    public static boolean there() {
        return run(List.of("--version"));
    }

    /**
     * Saves a file in another format.
     *
     * @param format its ending, and after a colon the filter and its settings where the ending does not say enough
     * @param into folder for the new file, and for what the program remembers
     * @return whether it ended well
     */
    public static boolean convert(Path file, String format, Path into) {
        return run(List.of(
                "-env:UserInstallation=" + into.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString(),
                file.toString()));
    }

    private static boolean run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("soffice"));
        command.addAll(arguments);
        try {
            Process office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!office.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                office.destroy();
                return false;
            }
            return office.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

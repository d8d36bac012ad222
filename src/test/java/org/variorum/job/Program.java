package org.variorum.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program, started as a process of its own, so that it can be killed like one. */
final class Program {
    private final Path folder;
    private final List<String> settings = new ArrayList<>();

    /** @param folder where its messages are kept */
    Program(Path folder) {
        this.folder = folder;
    }

    /** The same program with a system property. */
    Program with(String property) {
        Program other = new Program(folder);
        other.settings.addAll(settings);
        other.settings.add("-D" + property);
        return other;
    }

    /** How it ended and what it said. */
    record Ended(int code, String said) {}

    /** Runs it to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        Started started = start(arguments);
        return started.end();
    }

    /** Starts it. */
    Started start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(settings);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add("org.variorum.Variorum");
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Started(process, said);
    }

    /** A running program. */
    record Started(Process process, Path said) {

        /** Waits for its end. */
        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("the program hangs: " + Files.readString(said));
            }
            return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        }

        /** Waits until it says something, or ends. */
        void awaits(String words) throws IOException, InterruptedException {
            while (process.isAlive() && !Files.readString(said).contains(words)) {
                Thread.sleep(20);
            }
        }
    }
}

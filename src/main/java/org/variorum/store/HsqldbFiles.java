package org.variorum.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of an HSQLDB database, seen from outside: enough to say whether a run could open it, at a hundredth of what opening costs. */
final class HsqldbFiles {
    private static final String NONE = "none yet, the first run makes it";

    private HsqldbFiles() {}

    /**
     * How the files are.
     *
     * @param base path of the database, without the endings of its files
     * @return in words
     * @throws StoreException if a run could not open them
     */
    static String look(Path base) {
        Path folder = base.toAbsolutePath().getParent();
        if (!Files.exists(folder)) {
            return NONE;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.sorted().toList();
            long bytes = 0;
            for (Path file : files) {
                if (!Files.isReadable(file) || !Files.isWritable(file)) {
                    throw new StoreException(file + " may not be read and written: mend its permissions");
                }
                bytes += Files.size(file);
            }
            return state(base) + ", " + (bytes >> 10) + " kB";
        } catch (IOException e) {
            throw new StoreException("cannot read the database in " + folder + " (" + e + "): mend its permissions", e);
        }
    }

    /**
     * Takes away what a kill in the first moment of a database left: before its script stands, HSQLDB has taken in nothing, and could not open
     * what there is.
     *
     * @throws StoreException if the files may not be deleted
     */
    static void clearUnfinished(Path base) {
        try {
            if (begun(base)) {
                return;
            }
            for (String ending : List.of(".properties", ".script.new", ".log", ".data", ".backup", ".lobs", ".tmp")) {
                Path file = with(base, ending);
                if (Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new StoreException(
                    "cannot clear the unfinished database " + base + " (" + e + "): remove its folder", e);
        }
    }

    private static Path with(Path base, String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    /** Whether there is anything to open. A new script is taken up only if the properties say that it is whole; otherwise HSQLDB deletes it. */
    private static boolean begun(Path base) throws IOException {
        return Files.exists(with(base, ".script"))
                || Files.exists(with(base, ".script.new"))
                        && properties(base).getProperty("modified", "").startsWith("yes-new-files");
    }

    private static Properties properties(Path base) throws IOException {
        Path written = with(base, ".properties");
        Path file = Files.exists(written) ? written : with(base, ".properties.new"); // a kill can fall between the two
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return properties;
    }

    private static String state(Path base) throws IOException {
        if (!begun(base)) {
            return NONE; // or no further than its first moment
        }
        Properties properties = properties(base);
        String version = properties.getProperty("version");
        if (version == null) {
            throw new StoreException("the database in " + base.getParent() + " is not whole: bring its files back, or"
                    + " remove the folder and run the night again");
        }
        return "HSQLDB " + version
                + ("no".equals(properties.getProperty("modified"))
                        ? ", closed in good order"
                        : ", left by a run that was killed, the next one mends it");
    }
}

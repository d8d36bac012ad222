package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The folder of one night while its report is replaced: the new report grows in a hidden sibling, then two renames swap it with the old one. A
 * process that dies anywhere in between leaves either report whole, and {@link #begin()} cleans up after it. Not for more than one thread.
 */
final class NightFolder {
    private final Path output;
    private final Path place;
    private final Path fresh;
    private final Path old;

    NightFolder(Path output, LocalDate night) {
        this.output = output;
        this.place = output.resolve(night.toString());
        this.fresh = output.resolve("." + night + ".new");
        this.old = output.resolve("." + night + ".old");
    }

    /** Where readers find the report. */
    Path place() {
        return place;
    }

    /** Mends what a dead run left and makes an empty folder for the new report. */
    Path begin() throws IOException {
        Files.createDirectories(output);
        if (Files.exists(old) && !Files.exists(place)) {
            move(old, place); // died between the renames: until the new report is complete, the old one is the good one
        }
        Safely.deleteTree(old);
        Safely.deleteTree(fresh);
        return Files.createDirectory(fresh);
    }

    /** Puts the new report, now complete, in its place. */
    void publish(Consumer<String> places) throws IOException {
        Safely.syncTree(fresh);
        places.accept(Publication.BEFORE_RENAME);
        if (Files.exists(place)) {
            move(place, old);
        }
        places.accept(Publication.BETWEEN_RENAMES);
        move(fresh, place);
        places.accept(Publication.AFTER_RENAME);
        Safely.deleteTree(old);
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Safely.syncFolder(output);
    }
}

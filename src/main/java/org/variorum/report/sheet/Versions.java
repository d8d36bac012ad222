package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.SlotRef;
import org.variorum.report.night.StoryPage;

/**
 * The versions of one slot: each value with who says it, the one that most sources share in front. Immutable.
 *
 * @param list in that order
 */
record Versions(List<Version> list) {
    private static final int SOURCES_NAMED = 6;

    /**
     * One value.
     *
     * @param value as shown
     * @param sources that say it, sorted
     * @param words where articles say it, in the order of the story
     */
    record Version(String value, List<String> sources, List<Quoted> words) {}

    static Versions of(StoryPage page, SlotRef ref) {
        Slot slot = page.slots().get(ref.index());
        List<Version> versions = new ArrayList<>();
        for (int value = 0; value < slot.values().size(); value++) {
            TreeSet<String> sources = new TreeSet<>();
            List<Quoted> words = new ArrayList<>();
            for (int c = 0; c < slot.cells().size(); c++) {
                Cell cell = slot.cells().get(c);
                if (cell.state() == Cell.State.VALUE && cell.value() == value) {
                    sources.add(cell.source());
                    Optional<Quoted> quoted = page.words(ref.index(), c);
                    quoted.ifPresent(words::add);
                }
            }
            if (!sources.isEmpty()) {
                versions.add(new Version(slot.values().get(value), List.copyOf(sources), List.copyOf(words)));
            }
        }
        versions.sort(Comparator.comparing(version -> -version.sources().size())); // stable: else as the slot has them
        return new Versions(List.copyOf(versions));
    }

    /** All versions in one cell, a line for each. */
    Entry entry(Labels labels) {
        List<Entry.Run> runs = new ArrayList<>();
        for (Version version : list) {
            String line = runs.isEmpty() ? "" : "\n";
            runs.add(new Entry.Run(line + version.value(), Entry.Emphasis.STRONG));
            runs.add(new Entry.Run(" — " + names(version.sources(), labels), Entry.Emphasis.QUIET));
        }
        return new Entry.Runs(runs, Look.TEXT, "");
    }

    /** All versions in one line of plain words. */
    String line() {
        List<String> parts = new ArrayList<>();
        for (Version version : list) {
            parts.add(version.value() + " (" + version.sources().get(0) + ")");
        }
        return String.join(" · ", parts);
    }

    /** Number of sources that say anything. */
    int sources() {
        return (int) list.stream().flatMap(version -> version.sources().stream()).distinct().count();
    }

    /** The words of every version, in their order. */
    List<Quoted> words() {
        return list.stream().flatMap(version -> version.words().stream()).toList();
    }

    static String names(List<String> sources, Labels labels) {
        return sources.size() <= SOURCES_NAMED
                ? String.join(", ", sources)
                : labels.of(
                        "and.more",
                        String.join(", ", sources.subList(0, SOURCES_NAMED)),
                        sources.size() - SOURCES_NAMED);
    }
}

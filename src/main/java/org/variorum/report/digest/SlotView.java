package org.variorum.report.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.StoryPage;

/**
 * What an editor sees of one slot: each value with who says it, the one that most sources share in front. Immutable.
 *
 * @param title what is compared
 * @param voices independent voices that speak
 * @param versions in that order; only those that some article says
 */
public record SlotView(String title, double voices, List<Version> versions) {
    private static final int WORDS_KEPT = 12; // of one value: a hundred articles say the same thing a hundred times

    /**
     * One value.
     *
     * @param value as shown
     * @param sources that say it, sorted
     * @param words where articles say it, in the order of the story, the first few
     */
    public record Version(String value, List<String> sources, List<Quoted> words) {}

    static SlotView of(StoryPage page, int index) {
        Slot slot = page.slots().get(index);
        List<Version> versions = new ArrayList<>();
        for (int value = 0; value < slot.values().size(); value++) {
            TreeSet<String> sources = new TreeSet<>();
            List<Quoted> words = new ArrayList<>();
            for (int c = 0; c < slot.cells().size(); c++) {
                Cell cell = slot.cells().get(c);
                if (cell.state() == Cell.State.VALUE && cell.value() == value) {
                    sources.add(cell.source());
                    page.words(index, c)
                            .filter(quoted -> words.size() < WORDS_KEPT)
                            .ifPresent(words::add);
                }
            }
            if (!sources.isEmpty()) {
                versions.add(new Version(slot.values().get(value), List.copyOf(sources), List.copyOf(words)));
            }
        }
        versions.sort(Comparator.comparing(version -> -version.sources().size())); // stable: else as the slot has them
        return new SlotView(slot.title(), slot.voices(), List.copyOf(versions));
    }

    /** Number of sources that say anything. */
    public int sources() {
        return (int) versions.stream()
                .flatMap(version -> version.sources().stream())
                .distinct()
                .count();
    }

    /** The words of every version, in their order. */
    public List<Quoted> words() {
        return versions.stream().flatMap(version -> version.words().stream()).toList();
    }
}

package org.variorum.report.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.compare.Cell;
import org.variorum.compare.Relation;
import org.variorum.compare.Slot;
import org.variorum.report.night.Quoted;
import org.variorum.report.night.StoryPage;

/**
 * What an editor sees of one slot: each value with who says it, the one that most sources share in front. Immutable.
 *
 * @param title what is compared
 * @param voices independent voices that speak
 * @param versions in that order; only those that some article says
 * @param leftOutBy sources that say nothing of what most others tell, sorted; empty unless more than half tell it, in several voices
 */
public record SlotView(String title, double voices, List<Version> versions, List<String> leftOutBy) {
    private static final int HEADLINE = 30; // letters of a headline that tell two articles apart
    private static final double TOLD_BY_MORE_THAN_ONE = 1.5; // voices
    private static final int WORDS_KEPT = 12; // of one value: a hundred articles say the same thing a hundred times

    /**
     * One value.
     *
     * @param value as shown
     * @param relation how it stands to the first version
     * @param sources that say it, sorted
     * @param tellers the same as an editor tells them apart: where one source says several things, with the headline
     * @param words where articles say it, in the order of the story, the first few
     */
    public record Version(
            String value, Relation relation, List<String> sources, List<String> tellers, List<Quoted> words) {}

    static SlotView of(StoryPage page, int index) {
        Slot slot = page.slots().get(index);
        List<Version> versions = new ArrayList<>();
        List<Integer> order = order(slot);
        Set<String> divided = divided(slot, order);
        for (int value : order) {
            Set<String> tellers = new TreeSet<>();
            List<Quoted> words = new ArrayList<>();
            for (int c = 0; c < slot.cells().size(); c++) {
                Cell cell = slot.cells().get(c);
                if (cell.state() == Cell.State.VALUE && cell.value() == value) {
                    Optional<Quoted> quoted = page.words(index, c);
                    quoted.filter(one -> words.size() < WORDS_KEPT).ifPresent(words::add);
                    tellers.add(divided.contains(cell.source()) ? named(cell, quoted) : cell.source());
                }
            }
            versions.add(new Version(
                    slot.values().get(value),
                    slot.relations().get(value).get(order.get(0)),
                    List.copyOf(sources(slot, value)),
                    List.copyOf(tellers),
                    List.copyOf(words)));
        }
        return new SlotView(slot.title(), slot.voices(), List.copyOf(versions), leftOutBy(slot));
    }

    /** A source that wrote before the event, or garbled the fact, leaves nothing out. */
    private static List<String> leftOutBy(Slot slot) {
        Set<String> speak = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (Cell cell : slot.cells()) {
            (cell.state() == Cell.State.SILENT ? silent : speak).add(cell.source());
        }
        silent.removeAll(speak);
        return slot.voices() < TOLD_BY_MORE_THAN_ONE || silent.size() >= speak.size() ? List.of() : List.copyOf(silent);
    }

    /** The values that some article says, the one that most sources share in front, else as the slot has them. */
    private static List<Integer> order(Slot slot) {
        return IntStream.range(0, slot.values().size())
                .boxed()
                .filter(value -> !sources(slot, value).isEmpty())
                .sorted(Comparator.comparing(value -> -sources(slot, value).size()))
                .toList();
    }

    /** The sources that say more than one thing: a desk that mended its text, or several outlets that nothing tells apart. */
    private static Set<String> divided(Slot slot, List<Integer> order) {
        Set<String> once = new TreeSet<>();
        Set<String> again = new TreeSet<>();
        for (int value : order) {
            sources(slot, value).forEach(source -> (once.add(source) ? once : again).add(source));
        }
        return again;
    }

    private static String named(Cell cell, Optional<Quoted> quoted) {
        String headline = quoted.map(words -> words.byline().title()).orElse("");
        int end = headline.offsetByCodePoints(0, Math.min(HEADLINE, headline.codePointCount(0, headline.length())));
        return headline.isEmpty()
                ? cell.source()
                : cell.source() + " (" + headline.substring(0, end) + (end < headline.length() ? "…)" : ")");
    }

    private static Set<String> sources(Slot slot, int value) {
        Set<String> sources = new TreeSet<>();
        for (Cell cell : slot.cells()) {
            if (cell.state() == Cell.State.VALUE && cell.value() == value) {
                sources.add(cell.source());
            }
        }
        return sources;
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

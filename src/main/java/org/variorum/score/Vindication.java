package org.variorum.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.compare.Cell;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.story.Story;
import org.variorum.story.Voices;

/**
 * Finds values that stand alone, and those of earlier nights that independent voices tell now. Only the same value as shown confirms one: whether
 * other words mean the same is decided when facts are lined up within a night, not across nights. Stateless.
 */
final class Vindication {
    private Vindication() {}

    /**
     * The values of a slot that one source tells, and nobody else, while others tell the story.
     *
     * @param lost by source, the evidence that the slot cost it
     */
    static List<LoneValue> alone(Slot slot, Map<String, Double> lost) {
        boolean disputed = slot.verdict() == Verdict.CONFLICT;
        if (lost.size() < 2 || !(disputed || slot.verdict() == Verdict.ALONE)) {
            return List.of();
        }
        List<LoneValue> alone = new ArrayList<>();
        for (int value = 0; value < slot.values().size(); value++) {
            TreeSet<String> sources = new TreeSet<>();
            for (int member : holders(slot, value)) {
                sources.add(slot.cells().get(member).source());
            }
            if (sources.size() == 1) {
                String source = sources.first();
                alone.add(new LoneValue(
                        slot.id(),
                        slot.axis(),
                        slot.importance(),
                        source,
                        slot.values().get(value),
                        lost.getOrDefault(source, 0.0),
                        LoneValue.State.WAITING));
            }
        }
        return alone;
    }

    /** Number of independent voices other than the source that tell a lone value now; none if another value has as many. */
    static double voices(LoneValue lone, Slot slot, Story story, Voices voices) {
        Map<Integer, Double> told = new HashMap<>();
        Optional<Integer> same = Optional.empty();
        for (int value = 0; value < slot.values().size(); value++) {
            List<Integer> others = holders(slot, value).stream()
                    .filter(member -> !story.members().get(member).source().equals(lone.source()))
                    .toList();
            double sum = 0;
            for (double weight : voices.weights(others)) {
                sum += weight;
            }
            told.put(value, sum);
            if (slot.values().get(value).equalsIgnoreCase(lone.value())) {
                same = Optional.of(value);
            }
        }
        double its = same.map(value -> told.getOrDefault(value, 0.0)).orElse(0.0);
        Optional<Integer> confirmed = same;
        boolean outweighed = told.entrySet().stream()
                .anyMatch(other -> !confirmed.equals(Optional.of(other.getKey())) && other.getValue() >= its);
        return outweighed ? 0 : its;
    }

    private static List<Integer> holders(Slot slot, int value) {
        List<Integer> holders = new ArrayList<>();
        for (int member = 0; member < slot.cells().size(); member++) {
            Cell cell = slot.cells().get(member);
            if (cell.state() == Cell.State.VALUE && cell.value() == value) {
                holders.add(member);
            }
        }
        return holders;
    }
}

package org.variorum.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.compare.Cell;
import org.variorum.compare.Compatibility;
import org.variorum.compare.Slot;
import org.variorum.story.Story;
import org.variorum.story.Voices;

/**
 * One slot with its independent voices heard: who supports which value, and how well one article's value fits what the voices other than its
 * own support. Linear in cells times values. Serves one slot and one thread.
 */
final class Hearing {
    private final Slot slot;
    private final Story story;
    private final Voices voices;
    private final double[][] kappa;
    private final List<Voice> heard = new ArrayList<>();
    private final Map<Integer, List<Voice>> byOriginal = new HashMap<>();
    private final Map<String, List<Voice>> bySource = new HashMap<>();
    private final double[] support; // by value, all voices
    private final int[] holders; // voices by value
    private double speaking; // sum of all weights

    /**
     * All articles that print one text and hold one value.
     *
     * @param source outlet of the original
     * @param first the first member among them
     */
    private record Voice(int original, int value, double weight, double logOdds, String source, int first) {}

    /**
     * How one cell fits.
     *
     * @param voices sum of the weights of the other voices that speak
     * @param losses what keeps the fit below 1: shares that sum to 1 minus the fit
     */
    record Fit(double voices, double fit, List<Loss> losses) {}

    /** What one opposing value takes from the fit, and a member that holds it. */
    record Loss(double share, int againstMember) {}

    Hearing(
            Slot slot,
            Story story,
            Voices voices,
            Compatibility compatibility,
            TrackRecord record,
            double wrongValues) {
        this.slot = slot;
        this.story = story;
        this.voices = voices;
        int values = slot.values().size();
        this.kappa = new double[values][values];
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                kappa[i][j] = compatibility.kappa(slot.relations().get(i).get(j));
            }
        }
        this.support = new double[values];
        this.holders = new int[values];
        Map<Integer, List<Integer>> members = members();
        members.keySet().forEach(value -> hear(value, members, record, wrongValues));
    }

    /** Sum of the weights of all independent voices in the slot. */
    double speaking() {
        return speaking;
    }

    /** How well the value of one member fits what the others support. */
    Fit fit(int member) {
        int own = slot.cells().get(member).value();
        int original = voices.original(member);
        String source = outlet(story, member);
        double[] left = support.clone();
        int[] leftHolders = holders.clone();
        double others = speaking;
        for (Voice voice : bySource.getOrDefault(source, List.of())) {
            others -= take(voice, voice.weight(), left);
            leftHolders[voice.value()]--;
        }
        others -= takeDependents(original, 1, own, source, left);
        for (int neighbour : voices.dependents(original)) {
            double p = voices.together(original, neighbour);
            others -= takeDependents(neighbour, p, own, source, left);
        }
        return judge(own, source, Math.max(0, others), left, leftHolders);
    }

    /** The name under which a member's outlet speaks: articles of unknown outlets each speak for themselves. */
    static String outlet(Story story, int member) {
        Story.Member of = story.members().get(member);
        return of.source().isEmpty() || of.source().equals("unknown") ? of.articleId() : of.source();
    }

    private Map<Integer, List<Integer>> members() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < slot.cells().size(); i++) {
            Cell cell = slot.cells().get(i);
            if (cell.state() == Cell.State.VALUE) {
                members.computeIfAbsent(cell.value(), v -> new ArrayList<>()).add(i);
            }
        }
        return members;
    }

    /**
     * Hears all who hold one value. Whoever holds a coarser or an equal one in other words counts as holding it too when dependence is weighed:
     * one who says less exactly what another says has not become independent of him by that.
     */
    private void hear(int value, Map<Integer, List<Integer>> members, TrackRecord record, double wrongValues) {
        List<Integer> fitting = new ArrayList<>(members.getOrDefault(value, List.of()));
        int holding = fitting.size();
        members.forEach(
                (other, theirs) -> fitting.addAll(other != value && kappa[value][other] == 1 ? theirs : List.of()));
        double[] weights = voices.weights(fitting);
        Map<Integer, Voice> ofValue = new TreeMap<>();
        for (int i = 0; i < holding; i++) {
            int member = fitting.get(i);
            int original = voices.original(member);
            double accuracy = record.accuracy(story.members().get(original).source(), slot.axis());
            double logOdds = Math.log(wrongValues * accuracy / (1 - accuracy));
            Voice voice = new Voice(original, value, weights[i], logOdds, outlet(story, original), member);
            ofValue.merge(
                    original,
                    voice,
                    (a, b) -> new Voice(original, value, a.weight() + b.weight(), logOdds, a.source(), a.first()));
        }
        for (Voice voice : ofValue.values()) {
            heard.add(voice);
            byOriginal.computeIfAbsent(voice.original(), o -> new ArrayList<>()).add(voice);
            bySource.computeIfAbsent(voice.source(), s -> new ArrayList<>()).add(voice);
            speaking -= take(voice, -voice.weight(), support);
            holders[value]++;
        }
    }

    /** Takes part of a voice's weight out of the support of every value it is compatible with. */
    private double take(Voice voice, double weight, double[] from) {
        for (int value = 0; value < from.length; value++) {
            from[value] -= weight * voice.logOdds() * kappa[value][voice.value()];
        }
        return weight;
    }

    /** Voices that are one with the article's own to a degree support it by that much less; where they contradict it, they stand in full. */
    private double takeDependents(int other, double p, int own, String source, double[] left) {
        double taken = 0;
        for (Voice voice : byOriginal.getOrDefault(other, List.of())) {
            if (!voice.source().equals(source)) {
                taken += take(voice, voice.weight() * p * kappa[own][voice.value()], left);
            }
        }
        return taken;
    }

    private Fit judge(int own, String source, double others, double[] left, int[] leftHolders) {
        leftHolders[own] = Math.max(1, leftHolders[own]);
        double top = Double.NEGATIVE_INFINITY;
        for (int value = 0; value < left.length; value++) {
            top = leftHolders[value] > 0 ? Math.max(top, left[value]) : top;
        }
        double sum = 0;
        double[] share = new double[left.length];
        for (int value = 0; value < left.length; value++) {
            share[value] = leftHolders[value] > 0 ? Math.exp(left[value] - top) : 0;
            sum += share[value];
        }
        double fit = 1;
        List<Loss> losses = new ArrayList<>();
        for (int value = 0; value < left.length; value++) {
            double lost = share[value] / sum * (1 - kappa[own][value]);
            if (value != own && lost > 0) {
                fit -= lost;
                losses.add(new Loss(lost, against(value, source)));
            }
        }
        return new Fit(others, Math.max(0, fit), losses);
    }

    /** The member whose wording stands for an opposing value: that of its weightiest voice, the first one among equals. */
    private int against(int value, String source) {
        int first = -1;
        double most = -1;
        for (Voice voice : heard) {
            if (voice.value() == value && !voice.source().equals(source) && voice.weight() > most + 1e-12) {
                most = voice.weight();
                first = voice.first();
            }
        }
        return first;
    }
}

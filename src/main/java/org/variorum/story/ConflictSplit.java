package org.variorum.story;

import java.util.ArrayList;
import java.util.List;
import org.variorum.story.vector.Bundle;

/**
 * Splits groups that hold two events of one kind: two earthquakes, two arrests of one team. Their reports share most words, but each half goes
 * together far better in itself than both do, in names, numbers and dates above all. Small halves need more discord, for three articles can
 * differ by chance. Stateless but for its settings.
 */
final class ConflictSplit {
    private static final int LEAST = 3; // articles of the smaller half, copies included
    private static final double CHANCE = 1.5; // discord that chance can make, divided by the size of the smaller half

    private final List<Bundle> articles;
    private final GroupingSettings settings;

    ConflictSplit(List<Bundle> articles, GroupingSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    /** The stories in one group, each as ascending indexes of articles. */
    List<List<Integer>> split(Branch group) {
        List<Branch> outliers = new ArrayList<>();
        Branch at = group;
        while (at.fork().isPresent()) {
            Branch.Fork fork = at.fork().get();
            if (inConflict(fork)) {
                List<List<Integer>> parts = new ArrayList<>(split(fork.larger()));
                parts.addAll(split(fork.smaller()));
                return takeIn(parts, outliers);
            }
            outliers.add(fork.smaller());
            at = fork.larger();
        }
        return List.of(group.leaves());
    }

    private boolean inConflict(Branch.Fork fork) {
        int least = Math.min(fork.smaller().size(), fork.larger().size());
        return least >= LEAST && fork.accord() < settings.discord() - CHANCE / least;
    }

    /** Articles that were gathered later than the halves go to the one they are most like. */
    private List<List<Integer>> takeIn(List<List<Integer>> parts, List<Branch> outliers) {
        if (outliers.isEmpty()) {
            return parts;
        }
        List<Bundle> bundles = parts.stream().map(this::bundle).toList();
        List<List<Integer>> taken = new ArrayList<>();
        parts.forEach(part -> taken.add(new ArrayList<>(part)));
        for (Branch outlier : outliers) {
            Bundle bundle = bundle(outlier.leaves());
            int best = 0;
            for (int i = 1; i < bundles.size(); i++) {
                best = bundle.likeness(bundles.get(i)) > bundle.likeness(bundles.get(best)) ? i : best;
            }
            taken.get(best).addAll(outlier.leaves());
        }
        taken.forEach(part -> part.sort(null));
        return taken;
    }

    private Bundle bundle(List<Integer> leaves) {
        return Bundle.sum(leaves.stream().map(articles::get).toList());
    }
}

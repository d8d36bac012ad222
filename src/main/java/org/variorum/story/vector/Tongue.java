package org.variorum.story.vector;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.story.sketch.Facts;

/**
 * What can be compared of reports in different languages: whom they name, which days they speak of, which figures they print. Immutable.
 *
 * @param languages of the reports
 * @param facts their sum
 * @param days when they came out
 */
public record Tongue(Set<String> languages, SparseVector facts, Bundle days) {
    private static final int SHARED_NAMES =
            2; // at least, or as many places of the world where names are hardly found; and
    private static final int SHARED_VALUES = 3; // days and figures at least
    private static final double LIKENESS = 0.2; // cosine of the facts of both

    /** All together; halves are added first, so that long sums are not copied again for each. */
    public static Tongue sum(List<Tongue> tongues) {
        int half = tongues.size() / 2;
        return half == 0
                ? tongues.get(0)
                : sum(tongues.subList(0, half)).plus(sum(tongues.subList(half, tongues.size())));
    }

    /** Both together. */
    public Tongue plus(Tongue other) {
        Set<String> both = new TreeSet<>(languages);
        both.addAll(other.languages);
        return new Tongue(both, facts.plus(other.facts), days.plus(other.days));
    }

    /**
     * Whether both report one event in different languages.
     *
     * @param window days between both at most
     * @param reach days from the first to the last report at most
     */
    public boolean fits(Tongue other, int window, int reach) {
        if (!Collections.disjoint(languages, other.languages)
                || days.gap(other.days) > window
                || days.reach(other.days) > reach) {
            return false;
        }
        int[] shared = Arrays.stream(facts.keys())
                .filter(fact -> Arrays.binarySearch(other.facts.keys(), fact) >= 0)
                .toArray();
        long names = Arrays.stream(shared).filter(Facts::isName).count();
        long places = Arrays.stream(shared).filter(Facts::isPlace).count();
        boolean known = names >= SHARED_NAMES || (places >= SHARED_NAMES && (isUnread() || other.isUnread()));
        return known && shared.length - names - places >= SHARED_VALUES && likeness(other) >= LIKENESS;
    }

    /** Whether hardly a name was found, as in a language that no finder reads. */
    private boolean isUnread() {
        return Arrays.stream(facts.keys()).filter(Facts::isName).count() < SHARED_NAMES;
    }

    /** Cosine of the facts of both. */
    public double likeness(Tongue other) {
        double lengths = facts.square() * other.facts.square();
        return lengths == 0 ? 0 : facts.dot(other.facts) / Math.sqrt(lengths);
    }
}

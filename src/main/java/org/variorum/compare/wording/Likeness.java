package org.variorum.compare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two wordings are, measured on the shorter of them. Symmetric. Immutable.
 *
 * @param mass weight of the shared stems: 3 is as much as three words that stand nowhere else in the story
 * @param overlap weight of the shared stems as a share in [0, 1] of the weight of all stems of both
 * @param rarest weight of the rarest stem that both have
 * @param containment share in [0, 1] of the shorter wording's weight that the longer one has
 * @param order length of the longest common subsequence of stems as a share in [0, 1] of the shorter wording
 * @param words the same for all words, function words included
 * @param run longest run of words that both have, as a share in [0, 1] of the shorter wording
 * @param shorter number of words of the shorter wording
 * @param lengths words of the shorter wording as a share in (0, 1] of those of the longer
 */
public record Likeness(
        double mass,
        double overlap,
        double rarest,
        double containment,
        double order,
        double words,
        double run,
        int shorter,
        double lengths) {
    /** Wordings that share nothing. */
    public static final Likeness NONE = new Likeness(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Compares two wordings; takes time in the product of their lengths, which {@link Wording} bounds. */
    public static Likeness of(Wording a, Wording b, Rarity rarity) {
        int shorterStems = Math.min(a.stems().size(), b.stems().size());
        int shorterWords = Math.min(a.words().size(), b.words().size());
        if (shorterWords == 0 || shorterStems == 0) {
            return NONE;
        }
        List<String> shared = shared(a, b);
        double mass = rarity.weight(shared);
        double left = rarity.weight(a.stems());
        double right = rarity.weight(b.stems());
        double least = Math.min(left, right);
        int[] ofStems = common(a.stems(), b.stems());
        int[] ofWords = common(a.words(), b.words());
        return new Likeness(
                mass,
                least == 0 ? 0 : mass / (left + right - mass),
                shared.stream().mapToDouble(rarity::weight).max().orElse(0),
                least == 0 ? 0 : Math.min(1, mass / least),
                (double) ofStems[0] / shorterStems,
                (double) ofWords[0] / shorterWords,
                (double) ofWords[1] / shorterWords,
                shorterWords,
                (double) shorterWords / Math.max(a.words().size(), b.words().size()));
    }

    /** Weight of the stems that both have: the cheap part of a comparison. */
    public static double mass(Wording a, Wording b, Rarity rarity) {
        return rarity.weight(shared(a, b));
    }

    private static List<String> shared(Wording a, Wording b) {
        Map<String, Integer> left = new HashMap<>();
        a.stems().forEach(stem -> left.merge(stem, 1, Integer::sum));
        List<String> shared = new ArrayList<>();
        for (String stem : b.stems()) {
            int count = left.getOrDefault(stem, 0);
            if (count > 0) {
                left.put(stem, count - 1);
                shared.add(stem);
            }
        }
        return shared;
    }

    /** Length of the longest common subsequence, and of the longest common run. */
    private static int[] common(List<String> a, List<String> b) {
        int[] subsequence = new int[b.size() + 1];
        int[] run = new int[b.size() + 1];
        int longest = 0;
        for (String word : a) {
            int diagonal = 0;
            int diagonalRun = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = subsequence[j];
                int aboveRun = run[j];
                boolean same = word.equals(b.get(j - 1));
                subsequence[j] = same ? diagonal + 1 : Math.max(above, subsequence[j - 1]);
                run[j] = same ? diagonalRun + 1 : 0;
                longest = Math.max(longest, run[j]);
                diagonal = above;
                diagonalRun = aboveRun;
            }
        }
        return new int[] {subsequence[b.size()], longest};
    }
}

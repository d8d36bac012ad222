package org.variorum.name.register;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.name.NameMention;

/**
 * How often a name, and each spelling of it, is used, and by whom. Kept in small sorted arrays, as a night has hundreds of
 * thousands of names and most of them are used once. Filled while a night is taken in; not shared between threads.
 */
final class NameUse {
    private static final String[] NO_WORDS = {};
    private static final int[] NO_COUNTS = {};
    private static final int[] ONCE = {1}; // shared by all that one source names once, so never changed in place
    private static final NameUse[] NO_USES = {};

    private String[] sources = NO_WORDS;
    private int[] counts = NO_COUNTS;
    private String[] spelled = NO_WORDS;
    private NameUse[] uses = NO_USES;
    private int certainty;
    private int sure;

    /**
     * Counts one article of a source.
     *
     * @param certain how sure the article is of what the name names
     */
    void add(String source, int certain) {
        add(source);
        certainty += certain;
        sure += certain >= NameMention.SURE ? 1 : 0;
    }

    /** Counts one article of a source. */
    void add(String source) {
        int at = Arrays.binarySearch(sources, source);
        if (at < 0) {
            at = -at - 1;
            sources = with(sources, source, at);
            counts = counts.length == 0 ? ONCE : with(counts, at);
        } else {
            counts = counts.clone();
            counts[at]++;
        }
    }

    /** Counts one article of a source that uses this spelling. */
    void addSpelling(String words, String source) {
        int at = Arrays.binarySearch(spelled, words);
        if (at < 0) {
            at = -at - 1;
            spelled = with(spelled, words, at);
            uses = with(uses, new NameUse(), at);
        }
        uses[at].add(source);
        if (Arrays.equals(uses[at].sources, sources)) {
            uses[at].sources = sources; // mostly one source names it, and spells it one way
        }
    }

    private static int[] with(int[] some, int at) {
        int[] more = new int[some.length + 1];
        System.arraycopy(some, 0, more, 0, at);
        more[at] = 1;
        System.arraycopy(some, at, more, at + 1, some.length - at);
        return more;
    }

    private static <T> T[] with(T[] some, T one, int at) {
        T[] more = Arrays.copyOf(some, some.length + 1);
        System.arraycopy(some, at, more, at + 1, some.length - at);
        more[at] = one;
        return more;
    }

    int articles() {
        return Arrays.stream(counts).sum();
    }

    List<String> sources() {
        return List.of(sources);
    }

    SortedMap<String, NameUse> spellings() {
        SortedMap<String, NameUse> spellings = new TreeMap<>();
        for (int i = 0; i < spelled.length; i++) {
            spellings.put(spelled[i], uses[i]);
        }
        return spellings;
    }

    /** How sure all articles together are of what the name names. */
    int certainty() {
        return certainty;
    }

    /** How many articles are sure of it by themselves. */
    int sure() {
        return sure;
    }

    /** What two groups of articles use, neither of which has one of the other. */
    NameUse with(NameUse other) {
        NameUse both = new NameUse();
        both.take(this);
        both.take(other);
        return both;
    }

    private void take(NameUse other) {
        for (int i = 0; i < other.sources.length; i++) {
            for (int n = 0; n < other.counts[i]; n++) {
                add(other.sources[i]);
            }
        }
        for (int i = 0; i < other.spelled.length; i++) {
            int at = Arrays.binarySearch(spelled, other.spelled[i]);
            if (at < 0) {
                spelled = with(spelled, other.spelled[i], -at - 1);
                uses = with(uses, other.uses[i], -at - 1);
            } else {
                uses[at] = uses[at].with(other.uses[i]);
            }
        }
        certainty += other.certainty;
        sure += other.sure;
    }
}

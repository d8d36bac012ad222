package org.variorum.story;

import org.variorum.story.sketch.Sketch;

/**
 * Some articles taken together: the sums of their vectors, from which averages over all pairs follow without looking at the pairs. Immutable.
 *
 * @param size number of different texts
 * @param prints number of articles, copies included
 * @param content sum of their vectors of words and names, each of length 1
 * @param contentSelf sum of the squared lengths of those
 * @param numbers sum of their vectors of numbers and dates
 * @param numbersSelf sum of the squared lengths of those
 * @param names sum of their vectors of names
 * @param first first day of publication, from 1970; {@link Long#MAX_VALUE} if none is known
 * @param last last such day; {@link Long#MIN_VALUE} if none is known
 */
record Bundle(
        int size,
        int prints,
        SparseVector content,
        double contentSelf,
        SparseVector numbers,
        double numbersSelf,
        SparseVector names,
        long first,
        long last) {
    private static final double TOO_FEW_NUMBERS = 0.02; // average likeness of numbers below which they tell nothing
    private static final double MOST_ACCORD = 1.2;
    private static final double NUMBERS_WEIGH = 0.45;

    /** One article, not yet counting its copies. */
    static Bundle of(SparseVector content, SparseVector numbers, SparseVector names, Sketch sketch) {
        return new Bundle(
                1,
                1,
                content,
                content.dot(content),
                numbers,
                numbers.dot(numbers),
                names,
                sketch.firstDay(),
                sketch.days().map(d -> d.latest().toEpochDay()).orElse(Long.MIN_VALUE));
    }

    /** The same text in so many prints. */
    Bundle printed(int times) {
        return new Bundle(size, times, content, contentSelf, numbers, numbersSelf, names, first, last);
    }

    /** Both together. */
    Bundle plus(Bundle other) {
        return new Bundle(
                size + other.size,
                prints + other.prints,
                content.plus(other.content),
                contentSelf + other.contentSelf,
                numbers.plus(other.numbers),
                numbersSelf + other.numbersSelf,
                names.plus(other.names),
                Math.min(first, other.first),
                Math.max(last, other.last));
    }

    /** Average likeness between an article of this and one of the other bundle, in [0, 1]. */
    double likeness(Bundle other) {
        return content.dot(other.content) / ((double) size * other.size);
    }

    /**
     * How well two bundles of two texts or more go together, measured by how well each of them goes together in itself: likeness of content,
     * and with less weight that of numbers and dates. Two events of one kind share their words but not their numbers and names.
     */
    double accord(Bundle other) {
        double content = likeness(other)
                / Math.sqrt(within(this.content, contentSelf) * other.within(other.content, other.contentSelf) + 1e-12);
        double mine = within(numbers, numbersSelf);
        double its = other.within(other.numbers, other.numbersSelf);
        double accord = Math.min(mine, its) < TOO_FEW_NUMBERS
                ? 1
                : Math.min(
                        MOST_ACCORD, numbers.dot(other.numbers) / ((double) size * other.size) / Math.sqrt(mine * its));
        return content + NUMBERS_WEIGH * accord;
    }

    /** Cosine of the names of both. */
    double sameNames(Bundle other) {
        double lengths = names.dot(names) * other.names.dot(other.names);
        return lengths == 0 ? 0 : names.dot(other.names) / Math.sqrt(lengths);
    }

    /** Days between the end of the earlier and the start of the later bundle; 0 if they overlap or a day is unknown. */
    long gap(Bundle other) {
        return first == Long.MAX_VALUE || other.first == Long.MAX_VALUE
                ? 0
                : Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }

    /** Days from the first to the last article of both together; 0 if a day is unknown. */
    long reach(Bundle other) {
        return first == Long.MAX_VALUE || other.first == Long.MAX_VALUE
                ? 0
                : Math.max(last, other.last) - Math.min(first, other.first);
    }

    /** Average likeness of two different articles of this bundle. */
    private double within(SparseVector sum, double self) {
        return size < 2 ? 1 : Math.max(0, sum.dot(sum) - self) / ((double) size * (size - 1));
    }
}

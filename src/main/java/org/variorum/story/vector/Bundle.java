package org.variorum.story.vector;

import java.util.List;
import org.variorum.story.sketch.Appearance;

/**
 * Some articles taken together: the sums of their vectors, from which averages over all pairs follow without looking at the pairs. Immutable.
 *
 * @param size number of different texts
 * @param prints number of articles, copies included
 * @param content of words and names, each article's vector of length 1
 * @param numbers of numbers and dates
 * @param first first day of publication, from 1970; {@link Integer#MAX_VALUE} if none is known
 * @param last last such day; {@link Integer#MIN_VALUE} if none is known
 */
public record Bundle(int size, int prints, Sum content, Sum numbers, int first, int last) {
    private static final double TOO_FEW_NUMBERS = 0.02; // average likeness of numbers below which they tell nothing
    private static final double MOST_ACCORD = 1.2;
    private static final double NUMBERS_WEIGH = 0.45;

    /**
     * A sum of vectors.
     *
     * @param vector the sum
     * @param parts sum of the squared lengths of what was added
     */
    public record Sum(SparseVector vector, double parts) {
        public static Sum of(SparseVector one) {
            return new Sum(one, one.square());
        }

        public Sum plus(Sum other) {
            return new Sum(vector.plus(other.vector), parts + other.parts);
        }

        /** Stands for fewer vectors with the same averages. */
        public Sum faded(int size, int fewer) {
            return alike(vector.times((double) fewer / size), size, fewer);
        }

        /** Keeps the heaviest entries, and the averages. */
        public Sum shortened(int size, int most) {
            return vector.keys().length <= most ? this : alike(vector.heaviest(most), size, size);
        }

        private Sum alike(SparseVector other, int size, int stands) {
            double pairs = (double) stands * (stands - 1);
            return new Sum(other, other.square() - (stands < 2 ? 0 : within(size) * pairs));
        }

        /** Average product of two different vectors out of so many that were added. */
        public double within(int size) {
            return size < 2 ? 1 : Math.max(0, vector.square() - parts) / ((double) size * (size - 1));
        }
    }

    /** One article, not yet counting its copies. */
    public static Bundle of(SparseVector content, SparseVector numbers, Appearance appeared) {
        return new Bundle(1, 1, Sum.of(content), Sum.of(numbers), appeared.firstDay(), appeared.lastDay());
    }

    /** All together; halves are added first, so that long sums are not copied again for every article. */
    public static Bundle sum(List<Bundle> bundles) {
        int half = bundles.size() / 2;
        return half == 0
                ? bundles.get(0)
                : sum(bundles.subList(0, half)).plus(sum(bundles.subList(half, bundles.size())));
    }

    /** The same text in so many prints. */
    public Bundle printed(int times) {
        return new Bundle(size, times, content, numbers, first, last);
    }

    /**
     * The same with half the weight, as a story of an earlier night has beside the reports of this one. Averages over pairs stay as they are.
     */
    public Bundle faded() {
        int half = (size + 1) / 2;
        return new Bundle(half, (prints + 1) / 2, content.faded(size, half), numbers.faded(size, half), first, last);
    }

    /** The same with the heaviest entries only. */
    public Bundle shortened(int mostContent, int mostNumbers) {
        return new Bundle(
                size, prints, content.shortened(size, mostContent), numbers.shortened(size, mostNumbers), first, last);
    }

    /** Both together. */
    public Bundle plus(Bundle other) {
        return new Bundle(
                size + other.size,
                prints + other.prints,
                content.plus(other.content),
                numbers.plus(other.numbers),
                Math.min(first, other.first),
                Math.max(last, other.last));
    }

    /** Average likeness between an article of this and one of the other bundle, in [0, 1]. */
    public double likeness(Bundle other) {
        return content.vector().dot(other.content.vector()) / ((double) size * other.size);
    }

    /**
     * How well two bundles of two texts or more go together, measured by how well each of them goes together in itself: likeness of content,
     * and with less weight that of numbers and dates. Two events of one kind share their words but not their numbers and names.
     */
    public double accord(Bundle other) {
        double together = likeness(other) / Math.sqrt(content.within(size) * other.content.within(other.size) + 1e-12);
        double mine = numbers.within(size);
        double its = other.numbers.within(other.size);
        double dot = numbers.vector().dot(other.numbers.vector()) / ((double) size * other.size);
        double accord = Math.min(mine, its) < TOO_FEW_NUMBERS ? 1 : Math.min(MOST_ACCORD, dot / Math.sqrt(mine * its));
        return together + NUMBERS_WEIGH * accord;
    }

    /** The same with nothing but its names and days. */
    public Bundle about() {
        return new Bundle(size, prints, Sum.of(names()), Sum.of(SparseVector.ZERO), first, last);
    }

    /** The same with nothing but its days. */
    public Bundle dated() {
        return new Bundle(size, prints, Sum.of(SparseVector.ZERO), Sum.of(SparseVector.ZERO), first, last);
    }

    /** The names among the content. */
    public SparseVector names() {
        return content.vector().from(Bundles.NAMES_FROM);
    }

    /** Days between the end of the earlier and the start of the later bundle; 0 if they overlap or a day is unknown. */
    public int gap(Bundle other) {
        return first == Integer.MAX_VALUE || other.first == Integer.MAX_VALUE
                ? 0
                : Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }

    /** Days from the first to the last article of both together; 0 if a day is unknown. */
    public int reach(Bundle other) {
        return first == Integer.MAX_VALUE || other.first == Integer.MAX_VALUE
                ? 0
                : Math.max(last, other.last) - Math.min(first, other.first);
    }
}

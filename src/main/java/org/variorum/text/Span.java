package org.variorum.text;

/**
 * A half-open range of a text, in UTF-16 units as Java counts them. Spans are how everything found leads back to the
 * dump: a text is never rewritten, only pointed into. {@link CodePoints} turns them into the code points that the CSV
 * files promise. Immutable.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the range is turned round or starts before the text */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The exact words this span points at. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

package org.variorum.quote.clause;

import java.util.List;
import java.util.Optional;
import org.variorum.name.NameMention;
import org.variorum.text.Span;

/**
 * The name mentions of one text by where they stand. Immutable.
 *
 * @param mentions in the order of their spans, not overlapping
 */
public record NamePlaces(List<NameMention> mentions) {

    /** The mention that shares a letter with the span, the first one if there are several. */
    public Optional<NameMention> at(Span span) {
        int place = from(span.start());
        if (place < mentions.size() && mentions.get(place).span().overlaps(span)) {
            return Optional.of(mentions.get(place));
        }
        return Optional.empty();
    }

    /** The last mention inside the span. */
    public Optional<NameMention> lastIn(Span span) {
        int place = from(span.end()) - 1;
        for (int i = Math.min(place + 1, mentions.size() - 1); i >= 0 && i >= place; i--) {
            if (span.contains(mentions.get(i).span())) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** Index of the first mention that ends after the offset. */
    public int from(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.variorum.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;

/**
 * One sentence by its stems: what stands around a date or a figure. Immutable.
 *
 * @param span the sentence
 * @param stems its stems in order
 */
public record Passage(Span span, List<Stem> stems) {

    /** The passages of a reading, in order. */
    public static List<Passage> of(Reading reading) {
        ContentWords words = ContentWords.of(reading.language());
        List<Passage> passages = new ArrayList<>(reading.sentences().size());
        for (Sentence sentence : reading.sentences()) {
            passages.add(new Passage(sentence.span(), List.copyOf(Stem.of(reading.tokens(sentence), words))));
        }
        return List.copyOf(passages);
    }

    /** All stems, sorted. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        stems.forEach(stem -> keys.add(stem.key()));
        return keys;
    }

    /**
     * The stems nearest to a place, without those that overlap it.
     *
     * @param reach how many stems on each side
     */
    public Set<String> around(Span place, int reach) {
        Set<String> near = new TreeSet<>();
        int before = 0;
        for (int i = stems.size() - 1; i >= 0 && before < reach; i--) {
            if (stems.get(i).span().end() <= place.start()) {
                near.add(stems.get(i).key());
                before++;
            }
        }
        int after = 0;
        for (int i = 0; i < stems.size() && after < reach; i++) {
            if (stems.get(i).span().start() >= place.end()) {
                near.add(stems.get(i).key());
                after++;
            }
        }
        return near;
    }
}

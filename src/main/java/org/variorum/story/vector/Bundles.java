package org.variorum.story.vector;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.story.sketch.Sketch;

/** Weighs the terms of sketches by how rare they are and makes a bundle of each. Immutable, safe to share between threads. */
public final class Bundles {
    /** From this key on the entries of a vector are names; below it words. */
    public static final int NAMES_FROM = 1 << 23;

    private static final int NAMES_RAISED = 2 * NAMES_FROM; // keys of terms begin at -2^23
    private static final double NAMES_WEIGH = 0.35; // of the likeness of two articles; words make up the rest
    private static final int MOST_WORDS = 100;
    private static final int MOST_NAMES = 100;
    private static final int MOST_NUMBERS = 60;

    private final TermRegister words;
    private final TermRegister names;
    private final TermRegister numbers;

    /** Learns from some articles, and from what earlier nights left, which terms are rare. */
    public Bundles(List<Sketch> articles, List<TermUses> past) {
        this.words = TermRegister.of(articles.stream().map(Sketch::words), TermUses.Kind.WORDS, past);
        this.names = TermRegister.of(articles.stream().map(Sketch::names), TermUses.Kind.NAMES, past);
        this.numbers = TermRegister.of(articles.stream().map(Sketch::numbers), TermUses.Kind.NUMBERS, past);
    }

    /** What later nights may know of it. */
    public List<TermUses> left() {
        return Stream.of(
                        words.left(TermUses.Kind.WORDS),
                        names.left(TermUses.Kind.NAMES),
                        numbers.left(TermUses.Kind.NUMBERS))
                .flatMap(List::stream)
                .toList();
    }

    /** The bundle of one article. */
    public Bundle of(Sketch article) {
        float[] itsWords = words.weights(article.words(), MOST_WORDS);
        float[] itsNames = names.weights(article.names(), MOST_NAMES);
        int first = TermRegister.size(itsWords);
        int size = first + TermRegister.size(itsNames);
        boolean both = first > 0 && size > first;
        SparseVector content = new SparseVector(new int[size], new float[size]);
        TermRegister.fill(article.words(), itsWords, both ? Math.sqrt(1 - NAMES_WEIGH) : 1, 0, content, 0);
        TermRegister.fill(article.names(), itsNames, both ? Math.sqrt(NAMES_WEIGH) : 1, NAMES_RAISED, content, first);
        return Bundle.of(content, numbers.vector(article.numbers(), MOST_NUMBERS), article.appeared());
    }
}

package org.variorum.story;

import java.util.List;
import org.variorum.story.sketch.Sketch;

/** Weighs the terms of sketches by how rare they are and makes a bundle of each. Immutable, safe to share between threads. */
final class Bundles {
    private static final double NAMES_WEIGH = 0.35; // of the likeness of two articles; words make up the rest
    private static final int NAME_SALT = 0x5bd1e995; // keeps the name "Rice" apart from the word
    private static final int MOST_WORDS = 100;
    private static final int MOST_NAMES = 100;
    private static final int MOST_NUMBERS = 60;

    private final TermRegister words;
    private final TermRegister names;
    private final TermRegister numbers;

    /** Learns from some articles which terms are rare. */
    Bundles(List<Sketch> articles) {
        this.words =
                TermRegister.of(articles.stream().map(a -> a.words().keys()).toList());
        this.names =
                TermRegister.of(articles.stream().map(a -> a.names().keys()).toList());
        this.numbers =
                TermRegister.of(articles.stream().map(a -> a.numbers().keys()).toList());
    }

    /** The bundle of one article. */
    Bundle of(Sketch article) {
        SparseVector itsWords = words.vector(article.words(), MOST_WORDS);
        SparseVector itsNames = names.vector(article.names(), MOST_NAMES);
        boolean both = itsWords.keys().length > 0 && itsNames.keys().length > 0;
        SparseVector content = itsWords.times(both ? Math.sqrt(1 - NAMES_WEIGH) : 1)
                .plus(itsNames.salted(NAME_SALT).times(both ? Math.sqrt(NAMES_WEIGH) : 1));
        return Bundle.of(content, numbers.vector(article.numbers(), MOST_NUMBERS), itsNames, article);
    }
}

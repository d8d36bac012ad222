package org.variorum.story.vector;

import java.util.List;

/**
 * How alike single articles are: their likeness, but less of it the fewer names they share. Two events of one kind are told in the same words; whom and
 * where they befell tells them apart. Immutable, safe to share between threads.
 */
public final class Likenesses {
    private static final double ENOUGH_NAMES =
            0.2; // cosine of the names of two articles from which on their likeness counts in full

    private static final double NAMELESS = 0.7; // of it, where one has no names: its script may not tell them

    private final List<Bundle> articles;
    private final int[] names; // place of an article's first name in its vector
    private final float[] lengths; // of an article's names alone

    /** @param articles among which likenesses are asked for; parts of earlier stories too */
    public Likenesses(List<Bundle> articles) {
        this.articles = articles;
        this.names = new int[articles.size()];
        this.lengths = new float[names.length];
        for (int i = 0; i < names.length; i++) {
            SparseVector content = articles.get(i).content().vector();
            names[i] = content.place(Bundles.NAMES_FROM);
            lengths[i] = (float) Math.sqrt(content.square(names[i]));
        }
    }

    /** How alike two articles are that are asked for but once, in [0, 1]. */
    public static double of(Bundle a, Bundle b) {
        return new Likenesses(List.of(a, b)).of(0, 1);
    }

    /** How alike two articles are, in [0, 1]. */
    public double of(int a, int b) {
        SparseVector mine = articles.get(a).content().vector();
        SparseVector its = articles.get(b).content().vector();
        return alike(
                a,
                b,
                mine.dot(0, names[a], its, 0, names[b]),
                mine.dot(names[a], mine.keys().length, its, names[b], its.keys().length));
    }

    /**
     * The same for one article and many others.
     *
     * @param laid the vector of the first
     */
    public double of(int a, int b, Spread laid) {
        SparseVector its = articles.get(b).content().vector();
        return alike(a, b, laid.dot(its, 0, names[b]), laid.dot(its, names[b], its.keys().length));
    }

    private double alike(int a, int b, double words, double shared) {
        double both = lengths[a] * lengths[b];
        double cosine = both == 0 ? NAMELESS * ENOUGH_NAMES : shared / both;
        double pairs = (double) articles.get(a).size() * articles.get(b).size();
        return (words + shared) / pairs * Math.min(1, cosine / ENOUGH_NAMES);
    }
}

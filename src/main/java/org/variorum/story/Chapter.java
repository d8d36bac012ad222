package org.variorum.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.variorum.story.sketch.Shingles;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.SparseVector;
import org.variorum.story.vector.Tongue;

/**
 * A story as one night leaves it to the next: enough to recognize it when it goes on, and to take it apart should later reports show that it was two;
 * nothing to compare facts by. Immutable.
 *
 * @param storyId its id, which it keeps
 * @param storylineId of the continuing affair
 * @param first day of its first report, from 1970; {@link Integer#MAX_VALUE} if none is known
 * @param parts its texts, the oldest of a long story in one
 */
public record Chapter(String storyId, String storylineId, int first, List<Part> parts) {
    private static final int MOST_PARTS = 24;

    /**
     * One text of a story with its copies, or several taken together.
     *
     * @param articles ids of its articles, at most {@link #MOST_ARTICLES}
     * @param size number of different texts that the sums stand for
     * @param prints the same with copies
     * @param first first day of publication, from 1970; {@link Integer#MAX_VALUE} if none is known
     * @param last last such day; {@link Integer#MIN_VALUE} if none is known
     * @param content packed sum of words and names
     * @param contentParts sum of the squared lengths of what was added
     * @param numbers packed sum of numbers and days
     * @param numbersParts sum of the squared lengths of what was added
     * @param languages of its articles, sorted
     * @param facts packed sum of what is the same in every language
     * @param original id of the article whose wording is kept; empty if several texts are taken together
     * @param wording packed sample of its shingles, by which later copies are known
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Part(
            List<String> articles,
            int size,
            int prints,
            int first,
            int last,
            byte[] content,
            double contentParts,
            byte[] numbers,
            double numbersParts,
            List<String> languages,
            byte[] facts,
            String original,
            byte[] wording) {
        private static final int MOST_ARTICLES = 1000;
        private static final int MOST_CONTENT = 160; // heaviest entries of a sum that are kept
        private static final int MOST_NUMBERS = 60;
        private static final int MOST_FACTS = 40;

        private static final byte[] NO_WORDING = {};

        /** One text with its copies. */
        static Part of(Sketch author, List<String> articles, Bundle bundle, Tongue tongue) {
            return of(articles, bundle, tongue, author.id(), author.shingles().packed());
        }

        /** Several texts. */
        static Part of(List<String> articles, Bundle bundle, Tongue tongue) {
            return of(articles, bundle, tongue, "", NO_WORDING);
        }

        private static Part of(List<String> articles, Bundle whole, Tongue tongue, String original, byte[] wording) {
            Bundle bundle = whole.shortened(MOST_CONTENT, MOST_NUMBERS);
            return new Part(
                    List.copyOf(articles.subList(Math.max(0, articles.size() - MOST_ARTICLES), articles.size())),
                    bundle.size(),
                    bundle.prints(),
                    bundle.first(),
                    bundle.last(),
                    bundle.content().vector().packed(),
                    bundle.content().parts(),
                    bundle.numbers().vector().packed(),
                    bundle.numbers().parts(),
                    List.copyOf(tongue.languages()),
                    tongue.facts().heaviest(MOST_FACTS).packed(),
                    original,
                    wording);
        }

        /** What it brings into a later night. */
        Bundle bundle() {
            return new Bundle(
                    size,
                    prints,
                    new Bundle.Sum(SparseVector.unpacked(content), contentParts),
                    new Bundle.Sum(SparseVector.unpacked(numbers), numbersParts),
                    first,
                    last);
        }

        /** Share of the shorter text, in [0, 1], that an article of a later night has from this one; 0 if it is this one, or if these are several. */
        double contained(Sketch article) {
            return original.isEmpty() || articles.contains(article.id())
                    ? 0
                    : Shingles.unpacked(wording).shared(article.shingles()).containment();
        }

        /** In which languages it is told, and what is the same in all of them. */
        Tongue tongue() {
            Bundle days = new Bundle(
                    size, prints, Bundle.Sum.of(SparseVector.ZERO), Bundle.Sum.of(SparseVector.ZERO), first, last);
            return new Tongue(new TreeSet<>(languages), SparseVector.unpacked(facts), days);
        }
    }

    /** Writes a chapter; of a long one the oldest parts are taken together, and count half with each night. */
    static Chapter of(String storyId, String storylineId, int first, List<Part> parts) {
        int folded = parts.size() - MOST_PARTS;
        if (folded <= 0) {
            return new Chapter(storyId, storylineId, first, List.copyOf(parts));
        }
        List<Part> oldest = parts.subList(0, folded + 1);
        List<Part> shorter = new ArrayList<>(List.of(Part.of(
                oldest.stream().map(Part::articles).flatMap(Collection::stream).toList(),
                Bundle.sum(oldest.stream()
                        .map(part -> part.size() > 1 ? part.bundle().faded() : part.bundle())
                        .toList()),
                Tongue.sum(oldest.stream().map(Part::tongue).toList()))));
        shorter.addAll(parts.subList(folded + 1, parts.size()));
        return new Chapter(storyId, storylineId, first, List.copyOf(shorter));
    }

    /** All its parts together. */
    Bundle bundle() {
        return Bundle.sum(parts.stream().map(Part::bundle).toList());
    }

    /** In which languages it is told, and what is the same in all of them. */
    Tongue tongue() {
        return Tongue.sum(parts.stream().map(Part::tongue).toList());
    }

    /** Whether it holds an article. */
    boolean holds(String articleId) {
        return parts.stream().anyMatch(part -> part.articles().contains(articleId));
    }
}

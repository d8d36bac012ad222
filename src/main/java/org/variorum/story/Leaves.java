package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.TermRegister;
import org.variorum.story.vector.Tongue;

/**
 * What is grouped: first the parts of stories of earlier nights that may go on, then the night's articles that are no copies. Immutable.
 *
 * @param past parts of stories of earlier nights, in order of their first day
 * @param authors in order of publication
 * @param bundles of both
 * @param facts tells how rare facts are
 * @param languages of this night and of those before
 */
record Leaves(List<Old> past, List<Sketch> authors, List<Bundle> bundles, TermRegister facts, Set<String> languages) {
    private static final int MOST_FACTS = 40; // heaviest of an article

    /** A part of a story of an earlier night. */
    record Old(Chapter chapter, Chapter.Part part) {
        /** The parts of some stories, in order of their first day. */
        static List<Old> of(List<Chapter> chapters) {
            List<Old> all = new ArrayList<>();
            chapters.forEach(chapter -> chapter.parts().forEach(part -> all.add(new Old(chapter, part))));
            all.sort(Comparator.<Old>comparingInt(old -> old.part().first())
                    .thenComparing(old -> old.chapter().storyId())); // stable: parts stay in their order
            return all;
        }
    }

    /** Whether a leaf is of an earlier night. */
    boolean isPast(int leaf) {
        return leaf < past.size();
    }

    /** The place among the authors of a leaf that is an article of this night. */
    int author(int leaf) {
        return leaf - past.size();
    }

    /** The story of an earlier night that a leaf is a part of. */
    Chapter chapter(int leaf) {
        return past.get(leaf).chapter();
    }

    /** What can be compared of a leaf across languages. */
    Tongue tongue(int leaf) {
        if (isPast(leaf)) {
            return past.get(leaf).part().tongue();
        }
        Sketch article = authors.get(author(leaf));
        return new Tongue(
                Set.of(article.language()),
                facts.vector(article.facts(), MOST_FACTS),
                bundles.get(leaf).dated());
    }

    /** What a group says in all its languages. */
    Tongue tongue(List<Integer> group) {
        return Tongue.sum(group.stream().map(this::tongue).toList());
    }

    /** The names and days of a group together. */
    Bundle about(List<Integer> group) {
        return Bundle.sum(group.stream().map(leaf -> bundles.get(leaf).about()).toList());
    }

    /** Everything in a group together. */
    Bundle bundle(List<Integer> group) {
        return Bundle.sum(group.stream().map(bundles::get).toList());
    }
}

package org.variorum.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.story.copy.Copies;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.vector.Likenesses;

/** What goes together: gathered by words and names, split where events are in conflict, joined across languages, last as the desk rules. For one thread. */
final class Groups {
    private final Leaves leaves;
    private final GroupingSettings settings;
    private List<List<Integer>> groups = List.of();

    Groups(Leaves leaves, GroupingSettings settings) {
        this.leaves = leaves;
        this.settings = settings;
    }

    /**
     * Finds them.
     *
     * @param articles of this night, copies included
     */
    Groups find(Rulings rulings, List<Sketch> articles, Copies copies) {
        groups = AcrossLanguages.join(gathered(), leaves, settings);
        if (!rulings.pairs().isEmpty()) {
            groups = rulings.apply(groups, leaves, known(articles, copies));
        }
        return this;
    }

    /** Leaves by the ids of articles and stories that may stand for them. */
    private Map<String, Integer> known(List<Sketch> articles, Copies copies) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < leaves.past().size(); i++) {
            known.putIfAbsent(leaves.chapter(i).storyId(), i);
            for (String article : leaves.past().get(i).part().articles()) {
                known.putIfAbsent(article, i);
            }
        }
        List<Integer> authors = copies.authors();
        for (int i = 0; i < articles.size(); i++) {
            int leaf = leaves.past().size() + Collections.binarySearch(authors, copies.originals()[i]);
            known.put(articles.get(i).id(), leaf);
            known.putIfAbsent(Drafts.ID + articles.get(i).id(), leaf);
        }
        return known;
    }

    /** All groups, each as ascending leaves, in order of their first leaf. */
    List<List<Integer>> all() {
        return groups;
    }

    private List<List<Integer>> gathered() {
        ConflictSplit conflicts = new ConflictSplit(leaves.bundles(), settings);
        Likenesses likenesses = new Likenesses(leaves.bundles());
        Links links = new Neighbours(leaves.bundles(), settings).find(likenesses);
        return new Gathering(leaves.bundles(), likenesses, links, settings)
                .gather().stream()
                        .flatMap(branch -> conflicts.split(branch).stream())
                        .toList();
    }
}

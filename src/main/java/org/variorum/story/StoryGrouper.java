package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.name.Resolution;
import org.variorum.story.sketch.Agencies;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.sketch.SketchReader;

/**
 * Groups a night's articles into stories. Give it every article once, then ask for the stories; the order in which the articles come does not
 * matter. Keeps some two kilobytes of each article and none of its text. Serves one night and one thread.
 */
public final class StoryGrouper {
    private static final Comparator<Sketch> BY_PUBLICATION =
            Comparator.comparingLong(Sketch::firstDay).thenComparing(Sketch::id);

    private final GroupingSettings settings;
    private final Agencies agencies = new Agencies();
    private final SketchReader reader = new SketchReader(agencies);
    private final List<Sketch> sketches = new ArrayList<>();

    /** Opens an empty night. */
    public StoryGrouper(GroupingSettings settings) {
        this.settings = settings;
    }

    /** Takes in one article of the night. */
    public void add(Article article, Annotation annotation, Resolution resolution) {
        sketches.add(reader.read(article, annotation));
    }

    /** All stories, sorted by id; every article is in exactly one of them. */
    public List<Story> group() {
        List<Sketch> articles = sketches.stream().sorted(BY_PUBLICATION).toList();
        CopyFinder copies = new CopyFinder(articles, settings.copyContainment());
        int[] originals = copies.originals();
        List<Integer> authors = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            if (originals[i] == i) {
                authors.add(i);
            }
        }
        Bundles weigh = new Bundles(authors.stream().map(articles::get).toList());
        int[] prints = new int[originals.length];
        Arrays.stream(originals).forEach(original -> prints[original]++);
        List<Bundle> bundles = authors.stream()
                .map(i -> weigh.of(articles.get(i)).printed(prints[i]))
                .toList();
        Gathering gathering = new Gathering(bundles, new Neighbours(bundles, settings).find(), settings);
        ConflictSplit conflicts = new ConflictSplit(bundles, settings);
        List<List<Integer>> groups = new ArrayList<>();
        for (Branch group : gathering.gather()) {
            groups.addAll(conflicts.split(group));
        }
        Independence independence = new Independence(articles, originals, copies.overlaps(), agencies.names());
        return new StoryWriter(articles, originals, authors, bundles, settings).write(groups, independence);
    }
}

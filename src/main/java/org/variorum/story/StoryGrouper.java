package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.name.Resolution;
import org.variorum.story.copy.Copies;
import org.variorum.story.copy.CopyFinder;
import org.variorum.story.sketch.Agencies;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.sketch.SketchReader;

/**
 * Groups a night's articles into stories. Give it every article once, then ask for the stories; the order in which the articles come does not
 * matter. Keeps some two kilobytes of each article of 400 words and none of its text. Serves one night and one thread.
 */
public final class StoryGrouper {
    private static final Comparator<Sketch> BY_PUBLICATION =
            Comparator.<Sketch>comparingInt(article -> article.appeared().firstDay()).thenComparing(Sketch::id);

    private final GroupingSettings settings;
    private final SketchReader reader = new SketchReader(new Agencies());
    private final List<Sketch> sketches = new ArrayList<>();

    /** Opens an empty night. */
    public StoryGrouper(GroupingSettings settings) {
        this.settings = settings;
    }

    /** Takes in one article of the night. */
    public void add(Article article, Annotation annotation, Resolution resolution) {
        sketches.add(reader.read(article, annotation, resolution));
    }

    /** All stories, sorted by id; every article is in exactly one of them. Can be asked once. */
    public List<Story> group() {
        sketches.sort(BY_PUBLICATION);
        Copies copies = new CopyFinder(sketches, settings.copyContainment(), settings.chainContainment()).find();
        List<Bundle> bundles = bundles(copies);
        sketches.replaceAll(Sketch::wordless);
        Gathering gathering = new Gathering(bundles, new Neighbours(bundles, settings).find(), settings);
        ConflictSplit conflicts = new ConflictSplit(bundles, settings);
        List<List<Integer>> groups = new ArrayList<>();
        for (Branch group : gathering.gather()) {
            groups.addAll(conflicts.split(group));
        }
        List<Sketch> authors = copies.authors().stream().map(sketches::get).toList();
        groups = new AcrossLanguages(authors, bundles, settings).join(groups);
        return new StoryWriter(sketches, copies, bundles, settings).write(groups, new Independence(sketches, copies));
    }

    /** The bundles of the articles that are no copies, in their order. */
    private List<Bundle> bundles(Copies copies) {
        List<Integer> authors = copies.authors();
        Bundles weigh = new Bundles(authors.stream().map(sketches::get).toList());
        int[] prints = new int[sketches.size()];
        Arrays.stream(copies.originals()).forEach(original -> prints[original]++);
        return authors.parallelStream()
                .map(i -> weigh.of(sketches.get(i)).printed(prints[i]))
                .toList();
    }
}

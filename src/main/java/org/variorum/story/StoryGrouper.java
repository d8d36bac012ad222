package org.variorum.story;

import java.util.ArrayList;
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
    private static final Comparator<Sketch> BY_PUBLICATION = Comparator.<Sketch>comparingInt(
                    article -> article.appeared().firstDay())
            .thenComparing(Sketch::id);

    private static final int AT_ONCE = 1024; // articles whose bundles are made together

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
        List<List<Integer>> groups = gathered(bundles);
        List<Sketch> authors = copies.authors().stream().map(sketches::get).toList();
        groups = new AcrossLanguages(authors, bundles, settings).join(groups);
        return new StoryWriter(sketches, copies, bundles, settings).write(groups, new Independence(sketches, copies));
    }

    /** What goes together; a method of its own, so that links and sums are gone when the stories are written. */
    private List<List<Integer>> gathered(List<Bundle> bundles) {
        ConflictSplit conflicts = new ConflictSplit(bundles, settings);
        return new Gathering(bundles, new Neighbours(bundles, settings).find(), settings)
                .gather().stream()
                        .flatMap(group -> conflicts.split(group).stream())
                        .toList();
    }

    /**
     * The bundles of the articles that are no copies, in their order. The words of a sketch are let go as soon as its bundle is made: all sketches
     * and all bundles side by side would be the most that a night ever holds.
     */
    private List<Bundle> bundles(Copies copies) {
        List<Integer> authors = copies.authors();
        Bundles weigh = new Bundles(authors.stream().map(sketches::get).toList());
        int[] prints = new int[sketches.size()];
        for (int i = 0; i < prints.length; i++) {
            prints[copies.originals()[i]]++;
            if (copies.originals()[i] != i) {
                letGoOfWords(i);
            }
        }
        List<Bundle> bundles = new ArrayList<>(authors.size());
        for (int from = 0; from < authors.size(); from += AT_ONCE) {
            List<Integer> part = authors.subList(from, Math.min(authors.size(), from + AT_ONCE));
            bundles.addAll(part.parallelStream()
                    .map(i -> weigh.of(sketches.get(i)).printed(prints[i]))
                    .toList());
            part.forEach(this::letGoOfWords);
        }
        return bundles;
    }

    private void letGoOfWords(int article) {
        sketches.set(article, sketches.get(article).wordless());
    }
}

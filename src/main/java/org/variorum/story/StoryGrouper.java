package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.name.Resolution;
import org.variorum.story.copy.Copies;
import org.variorum.story.copy.CopyFinder;
import org.variorum.story.sketch.Agencies;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.sketch.SketchReader;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.Bundles;
import org.variorum.story.vector.TermRegister;
import org.variorum.story.vector.TermUses;

/**
 * Groups a night's articles into stories, new ones and those of earlier nights that go on. Give it every article once, ask for the stories, then for
 * what the night leaves to later ones; the order in which the articles come does not matter. Keeps some two kilobytes of each article of 400 words and
 * none of its text; of earlier nights only the stories that share their telling words with an article of this one. Serves one night and one thread.
 */
public final class StoryGrouper {
    private static final Comparator<Sketch> BY_PUBLICATION = Comparator.<Sketch>comparingInt(
                    article -> article.appeared().firstDay())
            .thenComparingInt(
                    article -> article.appeared().isTimed() ? article.appeared().minute() : Integer.MAX_VALUE)
            .thenComparing(Sketch::id);

    private static final int AT_ONCE = 1024; // articles whose bundles are made together, and chapters looked at

    private final GroupingSettings settings;
    private final Rulings rulings;
    private final Past past;
    private final SketchReader reader = new SketchReader(new Agencies());
    private final List<Sketch> sketches = new ArrayList<>();
    private List<TermUses> terms = List.of();
    private Consumer<Consumer<Chapter>> chapters = each -> {};

    /** Opens an empty night without any before it. */
    public StoryGrouper(GroupingSettings settings) {
        this(settings, Rulings.NONE, Past.NONE);
    }

    /**
     * Opens an empty night.
     *
     * @param rulings of the desk on what belongs together
     * @param past what earlier nights left
     */
    public StoryGrouper(GroupingSettings settings, Rulings rulings, Past past) {
        this.settings = settings;
        this.rulings = rulings;
        this.past = past;
    }

    /** Takes in one article of the night. */
    public void add(Article article, Annotation annotation, Resolution resolution) {
        sketches.add(reader.read(article, annotation, resolution));
    }

    /** All stories with an article of this night, sorted by id; every article is in exactly one of them. Can be asked once. */
    public List<Story> group() {
        sketches.sort(BY_PUBLICATION);
        Copies copies = new CopyFinder(sketches, settings.copyContainment(), settings.chainContainment()).find();
        Leaves leaves = leaves(copies);
        Groups groups = new Groups(leaves, settings).find(rulings, sketches, copies);
        StoryWriter writer = new StoryWriter(sketches, copies, leaves, settings);
        chapters = writer::chapters;
        return writer.write(groups, past, new Independence(sketches, copies));
    }

    /** What the night leaves of each story, after grouping. */
    public void chapters(Consumer<Chapter> each) {
        chapters.accept(each);
    }

    /** What the night leaves of its register of terms, those of earlier nights included; after grouping. */
    public List<TermUses> terms() {
        return terms;
    }

    private Leaves leaves(Copies copies) {
        List<Integer> places = copies.authors();
        reader.dress().settle(places.stream().map(sketches::get).toList());
        places.forEach(place -> sketches.set(place, reader.dress().undressed(sketches.get(place))));
        List<Sketch> authors = places.stream().map(sketches::get).toList();
        List<TermUses> known = past.terms();
        Bundles weigh = new Bundles(authors, known);
        TermRegister facts = TermRegister.of(authors.stream().map(Sketch::facts), TermUses.Kind.FACTS, known);
        terms = Stream.concat(weigh.left().stream(), facts.left(TermUses.Kind.FACTS).stream())
                .toList();
        List<Bundle> bundles = bundles(copies, weigh);
        Set<String> languages = new TreeSet<>();
        authors.forEach(article -> languages.add(article.language()));
        List<Leaves.Old> old = Leaves.Old.of(goingOn(bundles, languages));
        List<Bundle> all = new ArrayList<>();
        old.forEach(part -> all.add(part.part().bundle()));
        all.addAll(bundles);
        return new Leaves(old, places.stream().map(sketches::get).toList(), all, facts, languages);
    }

    /** The stories of earlier nights that share telling words with an article of this one. */
    private List<Chapter> goingOn(List<Bundle> articles, Set<String> languages) {
        List<Chapter> met = new ArrayList<>();
        List<Chapter> waiting = new ArrayList<>();
        Neighbours tonight = new Neighbours(articles, settings);
        Runnable look = () -> {
            boolean[] like =
                    tonight.meet(waiting.parallelStream().map(Chapter::bundle).toList());
            for (int i = 0; i < like.length; i++) {
                if (like[i] || rulings.name(waiting.get(i))) {
                    met.add(waiting.get(i));
                }
            }
            waiting.clear();
        };
        past.chapters(chapter -> {
            chapter.parts().forEach(part -> languages.addAll(part.languages()));
            waiting.add(chapter);
            if (waiting.size() == AT_ONCE) {
                look.run();
            }
        });
        look.run();
        return met;
    }

    /**
     * The bundles of the articles that are no copies, in their order. The words of a sketch are let go as soon as its bundle is made: all sketches
     * and all bundles side by side would be the most that a night ever holds.
     */
    private List<Bundle> bundles(Copies copies, Bundles weigh) {
        List<Integer> authors = copies.authors();
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

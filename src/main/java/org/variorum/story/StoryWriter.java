package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.story.copy.Copies;
import org.variorum.story.sketch.Sketch;
import org.variorum.story.vector.Spread;

/** Makes stories of groups of articles: members with their copies, id, lead article and title, dependences, storyline. For one thread. */
final class StoryWriter {
    private static final String LOUD = "!?\"“”«»„‘’"; // marks of a heading that is not neutral

    private final List<Sketch> articles;
    private final Copies copies;
    private final List<List<Integer>>
            prints; // by article: those that print its text, itself included; empty for a copy
    private final List<Integer> authors;
    private final Leaves leaves;
    private final GroupingSettings settings;
    private final Spread all = new Spread(); // texts of a story taken together
    private final List<Drafts.Continued> written = new ArrayList<>();

    /**
     * @param articles in order of publication
     * @param copies among them
     * @param leaves what was grouped
     */
    StoryWriter(List<Sketch> articles, Copies copies, Leaves leaves, GroupingSettings settings) {
        this.articles = articles;
        this.copies = copies;
        this.authors = copies.authors();
        this.leaves = leaves;
        this.settings = settings;
        this.prints = new ArrayList<>();
        articles.forEach(article -> prints.add(new ArrayList<>(1)));
        for (int i = 0; i < articles.size(); i++) {
            prints.get(copies.originals()[i]).add(i);
        }
    }

    /** All stories with an article of this night, sorted by id. */
    List<Story> write(Groups groups, Past past, Independence independence) {
        List<Drafts.Draft> drafts = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            List<String> ids =
                    members(group).stream().map(i -> articles.get(i).id()).toList();
            drafts.add(new Drafts.Draft(group, ids));
        }
        written.addAll(new Drafts(drafts, leaves, settings).goOn(past));
        written.sort(Comparator.comparing(Drafts.Continued::id));
        return written.stream()
                .filter(story -> !story.draft().articles().isEmpty())
                .map(story -> story(story, independence))
                .toList();
    }

    /** What the night leaves of each story, in order of id; of one without a new article only where it was taken apart or together. */
    void chapters(Consumer<Chapter> each) {
        Set<String> changed = new HashSet<>();
        for (Drafts.Continued story : written) {
            changed.addAll(story.partedFrom());
        }
        for (Drafts.Continued story : written) {
            boolean same = story.draft().articles().isEmpty()
                    && story.partedFrom().isEmpty()
                    && story.chapters().size() == 1
                    && !changed.contains(story.id());
            if (!same) {
                each.accept(chapter(story));
            }
        }
    }

    private Chapter chapter(Drafts.Continued story) {
        Set<String> tonight = new HashSet<>(story.draft().articles());
        List<Chapter.Part> parts = new ArrayList<>();
        story.chapters().stream()
                .filter(chapter -> !story.isAmong(chapter, leaves))
                .forEach(chapter -> parts.addAll(chapter.parts()));
        for (int leaf : story.draft().group()) {
            if (!leaves.isPast(leaf)) {
                List<String> ids = prints.get(authors.get(leaves.author(leaf))).stream()
                        .map(i -> articles.get(i).id())
                        .toList();
                parts.add(Chapter.Part.of(
                        articles.get(authors.get(leaves.author(leaf))),
                        ids,
                        leaves.bundles().get(leaf),
                        leaves.tongue(leaf)));
            } else if (!tonight.containsAll(leaves.past().get(leaf).part().articles())) {
                parts.add(leaves.past().get(leaf).part()); // one delivered again stands among tonight's
            }
        }
        int first = parts.stream().mapToInt(Chapter.Part::first).min().orElse(Integer.MAX_VALUE);
        return Chapter.of(
                story.id(), story.storylineId(), Math.min(first, story.first().orElse(first)), parts);
    }

    private Story story(Drafts.Continued continued, Independence independence) {
        List<Integer> group = continued.draft().group();
        List<Integer> members = members(group);
        return new Story(
                continued.id(),
                continued.storylineId(),
                title(continued),
                members.stream().map(i -> member(i, group)).toList(),
                independence.among(members),
                independence.origins(members),
                continued.earlier(leaves));
    }

    /** The articles of this night in a group, with their copies, in order of publication. */
    private List<Integer> members(List<Integer> group) {
        return group.stream()
                .filter(leaf -> !leaves.isPast(leaf))
                .flatMap(leaf -> prints.get(authors.get(leaves.author(leaf))).stream())
                .sorted()
                .toList();
    }

    private Story.Member member(int index, List<Integer> group) {
        Sketch article = articles.get(index);
        String copyOf = copies.isOriginal(index)
                ? earlier(article, group)
                : articles.get(copies.originals()[index]).id();
        return new Story.Member(article.id(), article.source(), copyOf);
    }

    /** Id of the article of an earlier night whose text this one prints, that which it shares most with; empty if there is none. */
    private String earlier(Sketch article, List<Integer> group) {
        String original = "";
        double most = settings.copyContainment();
        for (int leaf : group) {
            double share = leaves.isPast(leaf) ? leaves.past().get(leaf).part().contained(article) : 0;
            if (share > most) {
                most = share;
                original = leaves.past().get(leaf).part().original();
            }
        }
        return original;
    }

    /** The heading of the article of this night that is most like all others of it, a neutral one if there is one. */
    private String title(Drafts.Continued story) {
        List<Integer> tonight = story.draft().group().stream()
                .filter(leaf -> !leaves.isPast(leaf))
                .toList();
        List<Integer> fresh = tonight.stream()
                .filter(leaf -> story.chapters().stream()
                        .noneMatch(chapter -> chapter.holds(
                                leaves.authors().get(leaves.author(leaf)).id())))
                .toList();
        List<Integer> group = fresh.isEmpty() ? tonight : fresh; // what is delivered again tells yesterday's news
        all.clear();
        group.forEach(leaf -> all.add(leaves.bundles().get(leaf).content().vector()));
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (int leaf : group) {
            String heading = leaves.authors().get(leaves.author(leaf)).heading();
            double likeness = all.dot(leaves.bundles().get(leaf).content().vector()) / group.size();
            double fit = heading.isEmpty() ? -2 : isLoud(heading) ? likeness - 1 : likeness;
            if (fit > most) {
                most = fit;
                best = heading;
            }
        }
        return best;
    }

    private static boolean isLoud(String heading) {
        return heading.chars().anyMatch(mark -> LOUD.indexOf(mark) >= 0);
    }
}

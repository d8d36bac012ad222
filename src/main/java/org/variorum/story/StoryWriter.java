package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.story.copy.Copies;
import org.variorum.story.sketch.Sketch;

/** Makes stories of groups of articles: members with their copies, id, lead article and title, dependences, storyline. For one thread. */
final class StoryWriter {
    private static final String ID = "s"; // before the id of the earliest article
    private static final String LOUD = "!?\"“”«»„‘’"; // marks of a heading that is not neutral

    private final List<Sketch> articles;
    private final Copies copies;
    private final List<List<Integer>>
            prints; // by article: those that print its text, itself included; empty for a copy
    private final List<Integer> authors;
    private final List<Bundle> bundles;
    private final GroupingSettings settings;

    /**
     * @param articles in order of publication
     * @param copies among them
     * @param bundles of the articles that are no copies, in their order
     */
    StoryWriter(List<Sketch> articles, Copies copies, List<Bundle> bundles, GroupingSettings settings) {
        this.articles = articles;
        this.copies = copies;
        this.authors = copies.authors();
        this.bundles = bundles;
        this.settings = settings;
        this.prints = new ArrayList<>();
        articles.forEach(article -> prints.add(new ArrayList<>(1)));
        for (int i = 0; i < articles.size(); i++) {
            prints.get(copies.originals()[i]).add(i);
        }
    }

    /**
     * A group with all its articles in order of publication.
     *
     * @param about its names and days
     */
    private record Draft(String title, Bundle about, List<Integer> members) {
        int first() {
            return members.get(0);
        }
    }

    /**
     * All stories, sorted by id.
     *
     * @param groups of authors, by their place in the list of authors
     */
    List<Story> write(List<List<Integer>> groups, Independence independence) {
        List<Draft> drafts = groups.stream()
                .map(this::draft)
                .sorted(Comparator.comparingInt(Draft::first))
                .toList();
        int[] affairs = new Storylines(drafts.stream().map(Draft::about).toList(), settings).first();
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < affairs.length; i++) {
            Draft draft = drafts.get(i);
            stories.add(new Story(
                    id(draft),
                    id(drafts.get(affairs[i])),
                    draft.title(),
                    draft.members().stream().map(this::member).toList(),
                    independence.among(draft.members())));
        }
        stories.sort(Comparator.comparing(Story::id));
        return stories;
    }

    private Draft draft(List<Integer> group) {
        List<Integer> members = group.stream()
                .flatMap(place -> prints.get(authors.get(place)).stream())
                .sorted()
                .toList();
        Bundle bundle = Bundle.sum(group.stream().map(bundles::get).toList());
        return new Draft(title(group, bundle), bundle.about(), members);
    }

    private Story.Member member(int index) {
        Sketch article = articles.get(index);
        String copyOf = copies.isOriginal(index)
                ? ""
                : articles.get(copies.originals()[index]).id();
        return new Story.Member(article.id(), article.source(), copyOf);
    }

    private String id(Draft draft) {
        return ID + articles.get(draft.first()).id();
    }

    /** The heading of the article that is most like all the others, a neutral one if there is one. */
    private String title(List<Integer> group, Bundle bundle) {
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (int place : group) {
            String heading = articles.get(authors.get(place)).heading();
            double likeness = bundles.get(place).likeness(bundle);
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

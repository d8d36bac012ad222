package org.variorum.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.Tongue;

/**
 * The groups with what goes on from earlier nights. A story of an earlier night goes on in the group that holds most of it; a group that goes on with
 * several takes the id of the earliest, and one that goes on with none is named after its earliest article. For one thread.
 */
final class Drafts {
    /** Stands before the id of the earliest article. */
    static final String ID = "s";

    private final List<Draft> drafts;
    private final Leaves leaves;
    private final GroupingSettings settings;
    private final List<Set<Chapter>> goesOn = new ArrayList<>(); // parallel to the drafts, the earliest first
    private final List<Set<String>> partOf = new ArrayList<>(); // ids of stories that go on elsewhere

    /** @param drafts in order of their first article */
    Drafts(List<Draft> drafts, Leaves leaves, GroupingSettings settings) {
        this.drafts = drafts;
        this.leaves = leaves;
        this.settings = settings;
        for (int i = 0; i < drafts.size(); i++) {
            goesOn.add(new TreeSet<>(Comparator.comparingInt(Chapter::first).thenComparing(Chapter::storyId)));
            partOf.add(new TreeSet<>());
        }
    }

    /**
     * One group.
     *
     * @param group its leaves, ascending
     * @param articles ids of all its articles of this night, in order of publication; none if it is all of earlier nights
     */
    record Draft(List<Integer> group, List<String> articles) {}

    /**
     * A group with what it goes on with.
     *
     * @param chapters stories of earlier nights that go on in it, the one that gives the id first
     * @param partedFrom ids of stories of earlier nights that go on elsewhere, and a part of which is here
     */
    record Continued(Draft draft, String id, String storylineId, List<Chapter> chapters, List<String> partedFrom) {
        /** What earlier nights told. */
        Story.Earlier earlier(Leaves leaves) {
            Set<String> articles = new HashSet<>();
            draft.group().stream()
                    .filter(leaves::isPast)
                    .forEach(leaf ->
                            articles.addAll(leaves.past().get(leaf).part().articles()));
            chapters.stream().filter(chapter -> !isAmong(chapter, leaves)).forEach(chapter -> chapter.parts()
                    .forEach(part -> articles.addAll(part.articles())));
            draft.articles().forEach(articles::remove);
            List<String> tookIn =
                    chapters.stream().skip(1).map(Chapter::storyId).sorted().toList();
            return new Story.Earlier(
                    articles.size(), first().map(LocalDate::ofEpochDay), tookIn, String.join(" ", partedFrom));
        }

        /** Day of the first report of an earlier night. */
        Optional<Integer> first() {
            return chapters.stream()
                    .map(Chapter::first)
                    .filter(day -> day != Integer.MAX_VALUE)
                    .min(Comparator.naturalOrder());
        }

        /** Whether the parts of a chapter were grouped, and not only found again in another language. */
        boolean isAmong(Chapter chapter, Leaves leaves) {
            return draft.group().stream()
                    .anyMatch(leaf -> leaves.isPast(leaf)
                            && leaves.chapter(leaf).storyId().equals(chapter.storyId()));
        }
    }

    /** All groups, in their order. */
    List<Continued> goOn(Past past) {
        heirs();
        List<Bundle> about =
                drafts.stream().map(draft -> leaves.about(draft.group())).toList();
        Storylines storylines = new Storylines(about, settings);
        inOtherLanguages(past, storylines);
        List<String> ids = ids();
        List<String> known = goesOn.stream()
                .map(its -> its.stream().findFirst().map(Chapter::storylineId).orElse(""))
                .toList();
        List<String> affairs = storylines.ids(known, ids);
        List<Continued> continued = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            continued.add(new Continued(
                    drafts.get(i), ids.get(i), affairs.get(i), List.copyOf(goesOn.get(i)), List.copyOf(partOf.get(i))));
        }
        return continued;
    }

    /** Finds for each story of an earlier night the group that holds most of it, the first among equals. */
    private void heirs() {
        Map<String, Map<Integer, Integer>> held = new TreeMap<>(); // prints by story and group
        Map<String, Chapter> chapters = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (int leaf : drafts.get(i).group()) {
                if (leaves.isPast(leaf)) {
                    chapters.put(leaves.chapter(leaf).storyId(), leaves.chapter(leaf));
                    held.computeIfAbsent(leaves.chapter(leaf).storyId(), id -> new TreeMap<>())
                            .merge(i, leaves.bundles().get(leaf).prints(), Integer::sum);
                }
            }
        }
        held.forEach((id, groups) -> {
            int most = groups.values().stream().max(Comparator.naturalOrder()).orElse(0);
            int heir = groups.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            groups.keySet().stream().filter(group -> group != heir).forEach(group -> partOf.get(group)
                    .add(id));
            goesOn.get(heir).add(chapters.get(id));
        });
    }

    /** Goes through earlier nights once more: stories told in other languages only go on too, and affairs do. */
    private void inOtherLanguages(Past past, Storylines storylines) {
        List<Tongue> tongues = leaves.languages().size() < 2
                ? List.of()
                : drafts.stream().map(draft -> leaves.tongue(draft.group())).toList();
        AcrossLanguages across = new AcrossLanguages(tongues, settings);
        Set<String> grouped = new HashSet<>();
        leaves.past().forEach(old -> grouped.add(old.chapter().storyId()));
        Map<Integer, Chapter> best = new TreeMap<>();
        past.chapters(chapter -> {
            storylines.earlier(chapter, chapter.bundle().about());
            int group = tongues.isEmpty() || grouped.contains(chapter.storyId()) ? -1 : across.best(chapter.tongue());
            if (group >= 0 && goesOn.get(group).isEmpty() && partOf.get(group).isEmpty()) {
                best.merge(
                        group,
                        chapter,
                        (a, b) -> across.likeness(b.tongue(), group) > across.likeness(a.tongue(), group) ? b : a);
            }
        });
        best.forEach((group, chapter) -> goesOn.get(group).add(chapter));
    }

    /** Ids that go on are given first; a new story is named after its earliest article whose name is still free. */
    private List<String> ids() {
        Set<String> given = new HashSet<>();
        goesOn.forEach(its -> its.forEach(chapter -> given.add(chapter.storyId())));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.add(
                    goesOn.get(i).isEmpty()
                            ? fresh(articles(drafts.get(i)), given)
                            : goesOn.get(i).iterator().next().storyId());
        }
        return ids;
    }

    /** Ids of all articles of a group, the earliest first. */
    private List<String> articles(Draft draft) {
        List<String> articles = new ArrayList<>(draft.articles());
        draft.group().stream()
                .filter(leaves::isPast)
                .forEach(leaf -> articles.addAll(leaves.past().get(leaf).part().articles()));
        return articles;
    }

    private static String fresh(List<String> articles, Set<String> given) {
        for (String article : articles) {
            if (given.add(ID + article)) {
                return ID + article;
            }
        }
        return ID + ID + articles.get(0);
    }
}

package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.story.Story;

/**
 * Lines up the facts of one story: first what only the story can settle, then the slots of all five axes. The one call that a step needs.
 * Deterministic; linear in the articles of the story, because slots and distinct values are bounded. Immutable, safe to share between threads.
 */
public final class StoryComparer {
    private final Compatibility compatibility;
    private final List<AxisComparer> axes;

    /**
     * @param compatibility what each relation between two values is worth, which tells the graver one
     */
    public StoryComparer(Compatibility compatibility) {
        this(compatibility, Importance.standard());
    }

    /** A comparer with another importance table than the one that ships with the program. */
    public StoryComparer(Compatibility compatibility, Importance importance) {
        this.compatibility = compatibility;
        this.axes = List.of(
                new NamesAxis(importance),
                new DatesAxis(importance),
                new FiguresAxis(importance),
                new QuotesAxis(importance),
                new ClaimsAxis(importance));
    }

    /**
     * Compares the articles of a story.
     *
     * @param story the story
     * @param articles its articles in the order of {@code story.members()}
     * @throws IllegalArgumentException if the articles are not the members of the story in their order
     */
    public Comparison compare(Story story, List<ArticleFacts> articles) {
        List<String> ids = articles.stream().map(facts -> facts.article().id()).toList();
        if (!ids.equals(story.members().stream().map(Story.Member::articleId).toList())) {
            throw new IllegalArgumentException(
                    "story " + story.id() + ": hand over its articles in the order of its members, not " + ids);
        }
        Witnesses witnesses = Witnesses.of(
                story,
                articles.stream().map(ArticleFacts::article).toList(),
                articles.stream().map(ArticleFacts::annotation).toList(),
                articles.stream().map(facts -> facts.resolution().entities()).toList());
        Map<Axis, AxisComparer.Lineup> lineups = new EnumMap<>(Axis.class);
        axes.forEach(axis -> lineups.put(axis.axis(), axis.compare(witnesses)));
        List<Slot> slots = new ArrayList<>();
        List<Suspect> suspects = new ArrayList<>();
        lineups.forEach((axis, lineup) -> {
            slots.addAll(weightiest(lineup.drafts(), witnesses));
            suspects.addAll(lineup.suspects());
        });
        suspects.sort(Comparator.comparing((Suspect suspect) -> ids.indexOf(suspect.articleId()))
                .thenComparing(Suspect::field)
                .thenComparing(Suspect::span)
                .thenComparing(Suspect::rule));
        return new Comparison(story.id(), slots, List.copyOf(suspects), settled(witnesses, lineups));
    }

    /** The slots of one axis, the weightiest if there are too many, in their final order. */
    private List<Slot> weightiest(List<SlotDraft<?>> drafts, Witnesses witnesses) {
        return drafts.stream()
                .map(draft -> new Weighed(draft, draft.voices(witnesses), draft.id(witnesses)))
                .sorted(Comparator.comparing(
                                (Weighed weighed) -> -weighed.draft().importance())
                        .thenComparing(weighed -> -weighed.voices())
                        .thenComparing(Weighed::id))
                .limit(SlotDraft.most(witnesses.all().size()))
                .map(weighed -> weighed.draft().toSlot(witnesses, compatibility))
                .sorted(Comparator.comparing((Slot slot) -> -slot.importance()).thenComparing(Slot::id))
                .toList();
    }

    private record Weighed(SlotDraft<?> draft, double voices, String id) {}

    private static List<SettledArticle> settled(Witnesses witnesses, Map<Axis, AxisComparer.Lineup> lineups) {
        List<SettledArticle> settled = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            settled.add(new SettledArticle(
                    witness.article().id(),
                    witness.settled().published(),
                    witness.settled().dates(),
                    witness.settled().entities(),
                    ids(lineups, Axis.QUOTES, witness),
                    ids(lineups, Axis.CLAIMS, witness)));
        }
        return List.copyOf(settled);
    }

    private static List<String> ids(Map<Axis, AxisComparer.Lineup> lineups, Axis axis, Witness witness) {
        AxisComparer.Lineup lineup = lineups.get(axis);
        return lineup == null ? List.of() : lineup.ids().get(witness.index());
    }
}

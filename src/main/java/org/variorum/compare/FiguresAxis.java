package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.compare.quantity.Gathering;
import org.variorum.compare.quantity.Overstatement;
import org.variorum.compare.quantity.Quantity;
import org.variorum.compare.quantity.SelfContradiction;
import org.variorum.compare.quantity.Told;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Rarity;
import org.variorum.figure.FigureMention;

/**
 * Lines up counted and measured quantities: one slot for what is counted, by whom, where and in which connection. Where an article gives two
 * figures for one slot, the one that fits the other articles speaks for it. A quantity that a single voice has is kept, as standing alone, if
 * the importance table lists what is counted or its unit. Immutable, safe to share between threads.
 */
final class FiguresAxis implements AxisComparer {
    /** Figures of one value that are compared with those of another one. */
    private static final int MOST_PAIRED = 12;

    private final Importance importance;

    FiguresAxis(Importance importance) {
        this.importance = importance;
    }

    @Override
    public Axis axis() {
        return Axis.FIGURES;
    }

    @Override
    public Lineup compare(Witnesses witnesses) {
        List<Told> figures = Told.in(witnesses);
        List<SlotDraft<?>> drafts = new ArrayList<>();
        for (List<Told> group : Gathering.of(witnesses, figures)) {
            draft(witnesses, group).ifPresent(drafts::add);
        }
        Stream<Suspect> overstated = Overstatement.in(witnesses).stream().map(found -> suspect(witnesses, found));
        Stream<Suspect> contradicted =
                SelfContradiction.in(witnesses, figures, counts -> importance.of(Axis.FIGURES, counts) > 1).stream()
                        .map(found -> suspect(witnesses, found));
        return new Lineup(drafts, Stream.concat(overstated, contradicted).toList(), List.of());
    }

    /** The gravest relation between those who give the one value and those who give the other: a toll may be old for one and new for another. */
    private static Relation relate(List<Told> some, List<Told> others, Witnesses witnesses) {
        boolean crowd = Gathering.isCrowd(witnesses, some, others);
        Relation gravest = Relation.EQUAL;
        for (Told a : some.subList(0, Math.min(some.size(), MOST_PAIRED))) {
            for (Told b : others.subList(0, Math.min(others.size(), MOST_PAIRED))) {
                Relation relation = relate(a, b, crowd, witnesses.rarity());
                gravest = relation.compareTo(gravest) > 0 ? relation : gravest;
            }
        }
        return gravest;
    }

    private static Relation relate(Told a, Told b, boolean crowd, Rarity rarity) {
        if (a.quantity().equal(b.quantity())) {
            return Relation.EQUAL;
        }
        if (a.quantity().fits(b.quantity())) {
            return Relation.COARSER;
        }
        return switch (a.against(b, crowd, rarity)) {
            case AGREE -> Relation.EQUAL;
            case COMPATIBLE -> Relation.COARSER;
            case UPDATE -> Relation.UPDATE;
            case CONFLICT -> Relation.CONTRADICTION;
            case DIFFERENT_QUANTITY -> Relation.UNCLEAR;
        };
    }

    private Optional<SlotDraft<?>> draft(Witnesses witnesses, List<Told> group) {
        Map<String, Set<Integer>> support = new HashMap<>();
        Map<Integer, List<Told>> byArticle = new TreeMap<>();
        for (Told figure : group) {
            support.computeIfAbsent(figure.interval(), s -> new TreeSet<>()).add(figure.article());
            byArticle.computeIfAbsent(figure.article(), a -> new ArrayList<>()).add(figure);
        }
        Quantity first = group.get(0).quantity();
        int worth = importance.of(Axis.FIGURES, first.counts());
        Map<String, List<Told>> saying = new HashMap<>();
        SlotDraft<Told> draft = new SlotDraft<>(
                Axis.FIGURES,
                key(witnesses, group.get(0)),
                title(witnesses, witnesses.shownBy(group, Told::article)),
                worth,
                (a, b) -> relate(
                        saying.getOrDefault(a.interval(), List.of(a)),
                        saying.getOrDefault(b.interval(), List.of(b)),
                        witnesses));
        group.forEach(figure -> figure.quantity().time().ifPresent(days -> draft.happened(figure.article(), days)));
        byArticle.forEach((article, figures) -> {
            Told spokesman = figures.stream()
                    .max(Comparator.comparing((Told figure) ->
                            support.getOrDefault(figure.interval(), Set.of()).size()))
                    .orElse(figures.get(0));
            saying.computeIfAbsent(spokesman.interval(), i -> new ArrayList<>()).add(spokesman);
            FigureMention mention = spokesman.quantity().figure();
            draft.say(article, spokesman, spokesman.interval(), spokesman.shown(), mention.field(), mention.span());
        });
        boolean matters = importance.lists(Axis.FIGURES, first.counts())
                || importance.lists(Axis.FIGURES, first.figure().unit());
        return draft.speaking() > 1 || matters ? Optional.of(draft) : Optional.empty();
    }

    /** The group's first figure tells it from all others: an article's figures do not overlap. */
    private static String key(Witnesses witnesses, Told first) {
        FigureMention mention = first.quantity().figure();
        return witnesses.all().get(first.article()).article().id() + " " + mention.field() + " "
                + mention.span().start();
    }

    private static String title(Witnesses witnesses, Told first) {
        Quantity quantity = first.quantity();
        List<String> who = Stream.of(quantity.actor(), quantity.place())
                .map(witnesses::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        Witness witness = witnesses.all().get(first.article());
        String words =
                witness.around(quantity.figure().field(), quantity.figure().span());
        String what = quantity.counts().isEmpty() ? quantity.shown(witness) : quantity.counts();
        return what + (who.isEmpty() ? "" : " (" + String.join(", ", who) + ")") + ": " + words;
    }

    private static Suspect suspect(Witnesses witnesses, Overstatement found) {
        return new Suspect(
                witnesses.all().get(found.article()).article().id(),
                found.field(),
                found.span(),
                Suspect.Rule.ALL_FOR_ONE,
                found.likely(),
                witnesses.ids(found.against()),
                Witnesses.gravity(witnesses.voices(found.against())));
    }

    private static Suspect suspect(Witnesses witnesses, SelfContradiction found) {
        Witness witness = witnesses.all().get(found.article());
        return new Suspect(
                witness.article().id(),
                found.headline().field(),
                found.headline().span(),
                Suspect.Rule.HEADLINE_AGAINST_TEXT,
                found.text().shown(witness),
                witnesses.ids(found.against()),
                Witnesses.gravity(1 + witnesses.voices(found.against())));
    }
}

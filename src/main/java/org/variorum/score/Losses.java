package org.variorum.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.variorum.compare.Slot;
import org.variorum.story.Story;

/** Where points were lost, until the evidence is known that they are a share of. For one thread. */
final class Losses {
    private static final double SMALLEST_ROW =
            0.05; // share of a slot's loss below which an opposing value gets no row of its own

    private final List<LostPoint> losses = new ArrayList<>();

    /** Books the loss of one cell, a row for each value that takes a fair part of it; the crumbs go to the gravest. */
    void add(Story story, Slot slot, int member, double evidence, Hearing.Fit fit) {
        double whole = fit.losses().stream().mapToDouble(Hearing.Loss::share).sum();
        List<Hearing.Loss> rows = fit.losses().stream()
                .filter(loss -> loss.share() >= SMALLEST_ROW * whole)
                .sorted(Comparator.comparingDouble(Hearing.Loss::share).reversed())
                .toList();
        double crumbs = whole - rows.stream().mapToDouble(Hearing.Loss::share).sum();
        for (Hearing.Loss loss : rows) {
            Story.Member of = story.members().get(member);
            double share = loss.share() + crumbs;
            crumbs = 0;
            losses.add(new LostPoint(
                    of.source(),
                    story.id(),
                    slot.axis(),
                    slot.id(),
                    evidence * share,
                    of.articleId(),
                    story.members().get(loss.againstMember()).articleId()));
        }
    }

    /**
     * All of them, in order of source, axis, points (most first).
     *
     * @param weight what the points of a source and an axis are a share of
     */
    List<LostPoint> trace(ToDoubleFunction<LostPoint> weight) {
        List<LostPoint> trace = new ArrayList<>(losses.size());
        for (LostPoint loss : losses) {
            trace.add(new LostPoint(
                    loss.source(),
                    loss.storyId(),
                    loss.axis(),
                    loss.slotId(),
                    loss.points() / weight.applyAsDouble(loss),
                    loss.articleId(),
                    loss.againstArticleId()));
        }
        trace.sort(Comparator.comparing(LostPoint::source)
                .thenComparing(LostPoint::axis)
                .thenComparing(Comparator.comparingDouble(LostPoint::points).reversed())
                .thenComparing(LostPoint::slotId)
                .thenComparing(LostPoint::articleId)
                .thenComparing(LostPoint::againstArticleId));
        return trace;
    }
}

package org.variorum.date.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the table of rules: which pieces in a row make which larger piece. Immutable.
 *
 * @param name unique and readable; every mention carries it
 * @param rank place in the table; of two rules that read the same words the earlier one wins
 * @param makes kind of the piece it makes
 * @param type what it is when it stands for itself; empty for a piece that only serves others
 * @param says what the rule adds to what its parts say, by force
 * @param moves pairs of slots: what the second says becomes what the first says
 * @param join how the parts are joined
 * @param before kinds of the word before, which is not part of the piece; empty if any will do
 * @param elements the parts in their order
 * @param after kinds of what must follow, which is not part of the piece; empty if any will do
 */
public record Rule(
        String name,
        int rank,
        int makes,
        Optional<Type> type,
        Features says,
        List<Slot> moves,
        Join join,
        List<Element> before,
        List<Element> elements,
        List<Element> after) {

    /** The slots that the bounds of a part may hold for; the first one filled counts. */
    private static final List<Slot> LEADING =
            List.of(Slot.AMOUNT, Slot.NTH, Slot.DAY, Slot.YEAR2, Slot.YEAR, Slot.MONTH, Slot.UNIT);

    private static final Set<Join> REPLACING = Set.of(Join.SUM, Join.PRODUCT, Join.LENGTHS, Join.YEAR);

    /** What a piece is when it stands for itself, in the words of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How what the parts say becomes what the whole says. */
    enum Join {
        /** All that any of them says; no piece where they contradict each other. */
        ALL,
        /** Amounts are added: twenty-two. */
        SUM,
        /** Amounts are multiplied: three hundred. */
        PRODUCT,
        /** Two lengths one after the other: two years and three months. */
        LENGTHS,
        /** The first part is the near end, the last the far end. */
        RANGE,
        /** The last part is the time that the others count from, or are a part of. */
        OFFSET,
        /** A year in words: the hundreds first, nineteen ninety-six. */
        YEAR,
        /** A length on one side of the anchor; no piece where no side is told, as in "21 this month". */
        STRETCH
    }

    /**
     * One part of a rule.
     *
     * @param kinds any of these
     * @param least smallest leading number it may say
     * @param most largest leading number it may say
     * @param optional whether it may be missing
     * @param touching whether no blank may stand before it
     * @param absent for a neighbour: whether it must not be there
     */
    public record Element(
            List<Integer> kinds, int least, int most, boolean optional, boolean touching, boolean absent) {

        /** Whether a piece can be this part. */
        boolean takes(Piece piece) {
            return kinds.contains(piece.kind()) && (least == Integer.MIN_VALUE || within(piece.says()));
        }

        private boolean within(Features says) {
            Slot slot = LEADING.stream().filter(says::has).findFirst().orElse(Slot.YEAR);
            return says.has(slot) && says.get(slot) >= least && says.get(slot) <= most;
        }
    }

    /** The piece these parts make; empty where they contradict each other. */
    public Optional<Piece> make(List<Piece> parts) {
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        if (join == Join.RANGE) {
            return range(parts, start, end);
        }
        if (join == Join.OFFSET) {
            Optional<Features> steps = joined(parts.subList(0, parts.size() - 1));
            return steps.map(s -> new Piece(
                    makes,
                    start,
                    end,
                    s.under(says),
                    Optional.of(parts.get(parts.size() - 1).says()),
                    List.of(),
                    Optional.of(this)));
        }
        Features joined = Features.NONE;
        Optional<Features> until = Optional.empty();
        List<Piece> ends = List.of();
        for (Piece part : parts) {
            Optional<Features> more = REPLACING.contains(join) ? reckon(joined, part.says()) : joined.join(part.says());
            if (more.isEmpty()) {
                return Optional.empty();
            }
            joined = more.get();
            until = part.until().isPresent() ? part.until() : until;
            ends = part.ends().isEmpty() ? ends : part.ends();
        }
        return join == Join.STRETCH && joined.is(Slot.REL, 0)
                ? Optional.empty()
                : Optional.of(new Piece(makes, start, end, moved(joined).under(says), until, ends, Optional.of(this)));
    }

    private static Optional<Features> joined(List<Piece> parts) {
        Optional<Features> joined = Optional.of(Features.NONE);
        for (Piece part : parts) {
            joined = joined.flatMap(before -> before.join(part.says()));
        }
        return joined;
    }

    private Optional<Features> reckon(Features sum, Features part) {
        if (!sum.has(Slot.AMOUNT) || !part.has(Slot.AMOUNT)) {
            return sum.join(part);
        }
        int left = sum.get(Slot.AMOUNT);
        int right = part.get(Slot.AMOUNT);
        return switch (join) {
            case SUM ->
                sum.without(Slot.AMOUNT).join(part.without(Slot.AMOUNT)).map(f -> f.with(Slot.AMOUNT, left + right));
            case YEAR ->
                sum.without(Slot.AMOUNT)
                        .join(part.without(Slot.AMOUNT))
                        .map(f -> f.with(Slot.AMOUNT, 100 * left + right));
            case PRODUCT ->
                left > 999_999 / Math.max(1, right)
                        ? Optional.empty()
                        : sum.without(Slot.AMOUNT)
                                .join(part.without(Slot.AMOUNT))
                                .map(f -> f.with(Slot.AMOUNT, left * right));
            default -> further(sum, part, right);
        };
    }

    /** A length with a finer one behind it, at most three in a row. */
    private static Optional<Features> further(Features sum, Features part, int amount) {
        boolean third = sum.has(Slot.AMOUNT2);
        boolean finer = sum.get(third ? Slot.UNIT2 : Slot.UNIT) > part.get(Slot.UNIT);
        return !finer || sum.has(Slot.AMOUNT3) || part.has(Slot.AMOUNT2)
                ? Optional.empty()
                : Optional.of(sum.with(third ? Slot.AMOUNT3 : Slot.AMOUNT2, amount)
                        .with(third ? Slot.UNIT3 : Slot.UNIT2, part.get(Slot.UNIT)));
    }

    private Optional<Piece> range(List<Piece> parts, int start, int end) {
        List<Piece> ends = new ArrayList<>();
        for (Piece part : parts) {
            if (!part.says().isEmpty()) {
                ends.add(part);
            }
        }
        if (ends.size() != 2
                || ends.get(0).until().isPresent()
                || ends.get(1).until().isPresent()) {
            return Optional.empty();
        }
        Features near = moved(ends.get(0).says()).under(says);
        Features far = moved(ends.get(1).says()).under(says);
        int order = Math.max(near.get(Slot.UNSURE), far.get(Slot.UNSURE));
        boolean otherOrder = near.get(Slot.UNSURE, order) != order || far.get(Slot.UNSURE, order) != order;
        boolean backwards =
                near.has(Slot.YEAR) && far.has(Slot.YEAR2) && near.get(Slot.YEAR) % 100 >= far.get(Slot.YEAR2);
        if (otherOrder || backwards) {
            return Optional.empty();
        }
        near = order == 0 ? near : near.with(Slot.UNSURE, order);
        return Optional.of(new Piece(makes, start, end, near, Optional.of(far), List.copyOf(ends), Optional.of(this)));
    }

    private Features moved(Features features) {
        Features changed = features;
        for (int i = 0; i < moves.size(); i += 2) {
            Slot from = moves.get(i + 1);
            if (changed.has(from)) {
                changed = changed.with(moves.get(i), changed.get(from)).without(from);
            }
        }
        return changed;
    }
}

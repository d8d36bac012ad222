package org.variorum.compare.quantity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.article.Days;
import org.variorum.compare.wording.Rarity;
import org.variorum.figure.Qualifier;

/** What two figures come to. */
public enum Outcome {
    /** The same quantity, the same interval. */
    AGREE,
    /** The same quantity, intervals that fit. */
    COMPATIBLE,
    /** The same quantity at another time: what was 12 dead yesterday is 14 today. */
    UPDATE,
    /** The same quantity at the same time, and both cannot hold. */
    CONFLICT,
    /** Not the same quantity, or nothing tells that it is. */
    DIFFERENT_QUANTITY;

    /** Weight of shared surroundings that tells the same quantity where actor or place is the same, and the number telling too. */
    private static final double LITTLE = 0.25;
    /** The same where one of the two holds. */
    private static final double SOME = 0.6;
    /** The same where nothing else tells. */
    private static final double MUCH = 1.5;
    /** The same where the numbers do not fit. */
    private static final double OVERWHELMING = 2.2;
    /** The same where the words right behind both figures are the same. */
    private static final double TAIL = 1;
    /** The same where many voices have one of the numbers, and no article a second one of the kind. */
    private static final double ONLY = 0.5;
    /** Share of the poorer surroundings that the other ones must have where the numbers do not fit. */
    private static final double MOST = 0.5;
    /** The same where several voices have one of the numbers. */
    private static final double SHARE = 0.4;
    /** A toll of one event is not so many times as large as another one. */
    private static final double GROWN = 5;
    /** Measures that are so many times as large as others measure something else. */
    private static final double FAR = 3;
    /** Share of both surroundings that must be the same where these are few words. */
    private static final double NEARLY_ALL = 0.85;
    /** How far from a power of ten a factor may be that tells of a lost or added nought. */
    private static final double SLIP = 0.01;
    /** From here on a number that is not round is taken for no coincidence. */
    private static final double TELLING = 100;
    /** From here on a count of the same thing is taken for no coincidence. */
    private static final double LARGE = 1000;

    /** Compares two figures; symmetric. */
    public static Outcome of(Quantity a, Quantity b, Rarity rarity) {
        if (!comparable(a, b)) {
            return DIFFERENT_QUANTITY;
        }
        if (a.age()) {
            return ages(a, b);
        }
        double mass = mass(a, b, rarity);
        if (a.fits(b)) {
            boolean anchored = same(a.actor(), b.actor()) || same(a.place(), b.place());
            boolean telling = telling(a, b);
            double needed = anchored && telling ? LITTLE : anchored || telling ? SOME : MUCH;
            boolean close = mass >= needed || sameToll(a, b);
            Outcome outcome = a.equal(b) ? AGREE : COMPATIBLE;
            return close ? outcome : DIFFERENT_QUANTITY;
        }
        if (!single(a, b)) {
            return DIFFERENT_QUANTITY;
        }
        if (sameToll(a, b) && mass >= SOME && ratio(a, b) <= GROWN) {
            return apart(a, b) && !fixed(a, b) ? UPDATE : CONFLICT;
        }
        boolean sure = (mass >= OVERWHELMING && mass >= MOST * poorer(a, b, rarity))
                || (mass >= MUCH && mass >= NEARLY_ALL * richer(a, b, rarity))
                || (mass >= TAIL && a.goesOnLike(b));
        boolean one = oneActor(a, b) && a.company().sameOwner(b.company());
        return sure && one ? otherwise(a, b) : DIFFERENT_QUANTITY;
    }

    /**
     * Compares two figures where several voices have the number of one and none of them that of the other: less tells then that one of the two is
     * a slip, and it is enough that the actor of the one is named beside the other. Symmetric.
     *
     * @param only whether they are many, and neither article gives another number of this kind, so that it can hardly be another one's
     */
    static Outcome corroborated(Quantity a, Quantity b, boolean only, Rarity rarity) {
        Outcome strict = of(a, b, rarity);
        if (strict != DIFFERENT_QUANTITY || a.age() || !comparable(a, b) || a.fits(b) || !single(a, b)) {
            return strict;
        }
        double mass = mass(a, b, rarity);
        boolean sure = (only && mass >= ONLY)
                || (mass >= MUCH && (mass >= SHARE * poorer(a, b, rarity) || a.goesOnMuchLike(b)));
        boolean one = named(a, b)
                && named(b, a)
                && agree(a.place(), b.place())
                && agree(a.company().behind(), b.company().behind());
        return sure && one ? otherwise(a, b) : DIFFERENT_QUANTITY;
    }

    /** A person has one age; who may have had a birthday between two articles is a year older. */
    private static Outcome ages(Quantity a, Quantity b) {
        if (!same(a.actor(), b.actor())) {
            return DIFFERENT_QUANTITY;
        }
        boolean birthday = Math.abs(a.figure().low() - b.figure().low()) == 1 && apart(a, b);
        return a.fits(b) ? AGREE : birthday ? UPDATE : CONFLICT;
    }

    /** What two numbers of one quantity come to that do not fit. */
    private static Outcome otherwise(Quantity a, Quantity b) {
        return a.company().differs(b.company()) || farApart(a, b)
                ? DIFFERENT_QUANTITY
                : otherDays(a, b) && !fixed(a, b) ? UPDATE : CONFLICT;
    }

    private static double mass(Quantity a, Quantity b, Rarity rarity) {
        Set<String> shared = new HashSet<>(a.around());
        shared.retainAll(b.around());
        return rarity.weight(shared);
    }

    private static double poorer(Quantity a, Quantity b, Rarity rarity) {
        return Math.min(rarity.weight(a.around()), rarity.weight(b.around()));
    }

    private static double richer(Quantity a, Quantity b, Rarity rarity) {
        return Math.max(rarity.weight(a.around()), rarity.weight(b.around()));
    }

    /** Whether both give one number for the same people, and not both numbers in one sentence. */
    private static boolean single(Quantity a, Quantity b) {
        return a.special().equals(b.special()) && !beside(a, b) && !beside(b, a) && !vague(a) && !vague(b);
    }

    /** Whether the actor of the one is also named beside the other, if there is any. */
    private static boolean named(Quantity one, Quantity other) {
        return Stream.of(one.actor(), one.company().subject())
                .allMatch(actor -> actor.isEmpty()
                        || other.named().isEmpty()
                        || other.named().contains(actor));
    }

    private static boolean comparable(Quantity a, Quantity b) {
        return a.figure().unit().equals(b.figure().unit())
                && a.counts().equals(b.counts())
                && !(a.counts().isEmpty() && a.figure().unit().isEmpty())
                && a.part() == b.part()
                && a.time().flatMap(x -> b.time().map(x::overlaps)).orElse(true);
    }

    /** Whether the articles were written on different days, or may have been: then the newer figure may be the newer state of things. */
    private static boolean apart(Quantity a, Quantity b) {
        return a.written().isEmpty()
                || b.written().isEmpty()
                || !sameDay(a.written().get(), b.written().get());
    }

    /** Whether the later number cannot have grown out of the earlier one: both are quoted, or it is smaller and such things do not shrink. */
    private static boolean fixed(Quantity a, Quantity b) {
        return (a.quoted() && b.quoted()) || fell(a, b);
    }

    private static boolean fell(Quantity a, Quantity b) {
        boolean grows = (a.toll() && b.toll()) || Durations.isTime(a.figure().unit());
        boolean less = a.figure().low() < b.figure().low();
        Optional<Days> small = less ? a.written() : b.written();
        Optional<Days> large = less ? b.written() : a.written();
        return grows
                && small.isPresent()
                && large.isPresent()
                && small.get().earliest().isAfter(large.get().latest());
    }

    /** Whether the articles are known to be of different days; what does not grow like a toll is not excused by a missing date. */
    private static boolean otherDays(Quantity a, Quantity b) {
        if (a.toll() || b.toll() || Durations.isTime(a.figure().unit())) {
            return apart(a, b);
        }
        return a.written().flatMap(x -> b.written().map(y -> !x.overlaps(y))).orElse(false);
    }

    private static boolean sameDay(Days a, Days b) {
        return a.equals(b) && a.earliest().equals(a.latest());
    }

    /** Large numbers of the same thing that fit, or the very same number that nobody would round to, are no coincidence. */
    private static boolean telling(Quantity a, Quantity b) {
        double least = Math.min(a.figure().low(), b.figure().low());
        boolean odd = a.equal(b) && least >= TELLING && least % 10 != 0;
        return odd || (least >= LARGE && !vague(a) && !vague(b));
    }

    /** Whether two numbers are given for the same thing of the same people in the same place. */
    private static boolean oneActor(Quantity a, Quantity b) {
        return agree(a.actor(), b.actor()) && agree(a.place(), b.place());
    }

    /** Whether both count what became of the people of one event: named beside both is one who reports it, suffers it, or where it was. */
    private static boolean sameToll(Quantity a, Quantity b) {
        return a.toll()
                && b.toll()
                && !vague(a)
                && !vague(b)
                && oneActor(a, b)
                && a.named().stream().anyMatch(b.named()::contains);
    }

    /** Whether the figure that fits the one stands in the other's sentence too. */
    private static boolean beside(Quantity one, Quantity other) {
        return other.company().has(Company.kind(one.figure().unit(), one.counts()), one.width());
    }

    /** Whether two tolls, or two measures of nothing in particular, are so far apart that they hardly count one thing, and no digit was lost. */
    private static boolean farApart(Quantity a, Quantity b) {
        boolean tolls = a.toll() && b.toll();
        if (!tolls && (a.figure().unit().isEmpty() || !a.counts().isEmpty())) {
            return false;
        }
        double power = Math.log10(ratio(a, b));
        return ratio(a, b) > (tolls ? GROWN : FAR) && Math.abs(power - Math.rint(power)) > SLIP;
    }

    private static double ratio(Quantity a, Quantity b) {
        double ratio = a.figure().low() / b.figure().low();
        return Math.max(ratio, 1 / ratio);
    }

    private static boolean vague(Quantity quantity) {
        return quantity.figure().qualifier() == Qualifier.VAGUE;
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}

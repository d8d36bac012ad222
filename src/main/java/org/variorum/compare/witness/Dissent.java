package org.variorum.compare.witness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.article.Days;
import org.variorum.article.Published;
import org.variorum.compare.wording.Rarity;

/**
 * Whether two groups of dates that do not meet are two dates of one event. Two days are taken for two events unless both are certain, lay behind
 * both articles, nobody tells of both, and either almost all words are the same or the same deed is told of the same people. Immutable, safe to
 * share between threads.
 */
public final class Dissent {
    /** Dates of one event that do not meet are at most this many days apart; else it is another occasion. */
    private static final int FARTHEST_DAYS = 7;
    /** Weight of shared stems where almost all words are the same. */
    private static final double OVERWHELMING = 3.5;
    /** Share of the poorer surroundings that must be the same then. */
    private static final double MOST = 0.65;
    /** Weight of shared stems where the same deed is told of the same people. */
    private static final double MUCH = 2.5;
    /** Share of the poorer surroundings that must be the same then. */
    private static final double SHARE = 0.4;
    /** Weight of the shared stems that are no names, then. */
    private static final double DEED = 0.5;
    /** Part of these weights that is enough where several voices have one of the days and none of them the other one. */
    private static final double CORROBORATED = 0.6;
    /** Share of the poorer surroundings that is enough then. */
    private static final double CORROBORATED_SHARE = 0.35;
    /** Weight of the shared stems that are no names, then. */
    private static final double CORROBORATED_DEED = 1;
    /** Independent voices that are several. */
    private static final double VOICES = 1.75;
    /** People who are named beside both dates, then. */
    private static final int PARTIES = 2;
    /** Dates of a group that speak for it. */
    private static final int MOST_SPEAKERS = 8;

    /** Weight of shared stems that makes a voice for a day of what is told of the same, and its share of the poorer surroundings. */
    private static final double CHORUS = 1.2;

    private static final double CHORUS_SHARE = 0.25;
    /** Events of one day that are asked. */
    private static final int MOST_ASKED = 100;

    private final Witnesses witnesses;
    private final Map<Days, List<Event>> byDays = new HashMap<>();

    /** Serves the groups that are made of these events. */
    public Dissent(Witnesses witnesses, List<List<Event>> groups) {
        this.witnesses = witnesses;
        groups.stream().flatMap(List::stream).forEach(event -> byDays.computeIfAbsent(
                        event.days(), days -> new ArrayList<>())
                .add(event));
    }

    /** More than 0, the surer the higher: two dates of one event; 0: nothing tells; less than 0: an article tells of both. */
    public double between(List<Event> some, List<Event> others) {
        Set<Integer> articles = some.stream().map(Event::article).collect(Collectors.toSet());
        if (others.stream().anyMatch(event -> articles.contains(event.article()))) {
            return -1;
        }
        boolean several =
                Math.max(voices(some), voices(others)) >= VOICES || chorus(some, others) || chorus(others, some);
        double best = 0;
        for (Event a : some.subList(0, Math.min(some.size(), MOST_SPEAKERS))) {
            for (Event b : others.subList(0, Math.min(others.size(), MOST_SPEAKERS))) {
                if (a.meets(b)) {
                    return 0;
                }
                best = Math.max(best, between(a, b, several));
            }
        }
        return best;
    }

    private double voices(List<Event> group) {
        return witnesses.voices(group.stream().map(Event::article).distinct().toList());
    }

    /** Whether several voices tell what the one event is about, in whatever words, all on the others' day, and nobody else on its own. */
    private boolean chorus(List<Event> one, List<Event> others) {
        return voices(one) < VOICES
                && voices(like(one.get(0), others.get(0).days())) >= VOICES
                && voices(like(one.get(0), one.get(0).days())) < VOICES;
    }

    /** What is told of a day in words like those of an event. */
    private List<Event> like(Event event, Days days) {
        Rarity rarity = witnesses.rarity();
        return byDays.getOrDefault(days, List.of()).stream()
                .limit(MOST_ASKED)
                .filter(other -> {
                    double mass = rarity.weight(shared(event.stems(), other.stems()));
                    double poorer = Math.min(rarity.weight(event.stems()), rarity.weight(other.stems()));
                    return mass >= CHORUS && mass >= CHORUS_SHARE * poorer;
                })
                .toList();
    }

    private double between(Event a, Event b, boolean several) {
        if (a.reprints(b) || !certain(a, b, several)) {
            return 0;
        }
        Rarity rarity = witnesses.rarity();
        double mass = rarity.weight(shared(a.stems(), b.stems()));
        double poorer = Math.min(rarity.weight(a.stems()), rarity.weight(b.stems()));
        double needed = several ? CORROBORATED : 1;
        int parties = shared(a.entities(), b.entities()).size();
        boolean sameWords =
                parties > 0 && mass >= needed * OVERWHELMING && mass >= (several ? CORROBORATED_SHARE : MOST) * poorer;
        boolean sameDeed =
                parties >= PARTIES && mass >= needed * MUCH && mass >= (several ? CORROBORATED_SHARE : SHARE) * poorer;
        boolean deed = rarity.weight(shared(a.deeds(), b.deeds())) >= (several ? CORROBORATED_DEED : DEED);
        boolean another = several && a.tellsAnother(b);
        boolean done = deed && !another && lay(a, b) && lay(b, a);
        return done && (sameWords || sameDeed) ? mass : 0;
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared;
    }

    /** Whether both dates are single days near each other that hang on nothing borrowed or guessed. */
    private boolean certain(Event a, Event b, boolean several) {
        LocalDate first = a.days().earliest();
        long apart = Math.abs(ChronoUnit.DAYS.between(first, b.days().earliest()));
        return apart <= FARTHEST_DAYS && certain(a, several) && certain(b, several);
    }

    private boolean certain(Event event, boolean several) {
        Published.How how =
                witnesses.all().get(event.article()).settled().published().how();
        boolean ownDate = how == Published.How.METADATA || how == Published.How.URL || how == Published.How.DATELINE;
        boolean oneDay = event.days().earliest().equals(event.days().latest());
        boolean oneReading = several || event.date().other().isEmpty();
        return oneDay
                && oneReading
                && event.date().mod().isEmpty()
                && (event.date().anchor().isEmpty() || ownDate);
    }

    /** Whether the day of an event lay behind its own article and behind the other one: what comes later may be the next of its kind. */
    private boolean lay(Event event, Event other) {
        Optional<Days> own =
                witnesses.all().get(event.article()).settled().published().days();
        Optional<Days> others =
                witnesses.all().get(other.article()).settled().published().days();
        LocalDate day = event.days().earliest();
        return own.isPresent()
                && others.isPresent()
                && !day.isAfter(own.get().earliest())
                && !day.isAfter(others.get().earliest());
    }
}

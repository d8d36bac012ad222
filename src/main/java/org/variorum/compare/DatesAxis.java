package org.variorum.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.article.Days;
import org.variorum.compare.witness.Anachronism;
import org.variorum.compare.witness.Dissent;
import org.variorum.compare.witness.Event;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Collation;
import org.variorum.compare.wording.Rarity;
import org.variorum.date.DateMention;

/**
 * Lines up the dates of events: one slot for one event, known by the words around the date, who is named beside it, and the claim that holds it.
 * Dates that do not meet are taken for two events unless {@link Dissent} finds them told of one. A date
 * that one voice gives is kept, as standing alone, if a claim says what happened. Immutable, safe to share between threads.
 */
final class DatesAxis implements AxisComparer {
    /** Weight of shared stems that makes one event of two dates that meet, where two names or the claim are shared too. */
    private static final double LITTLE = 1;
    /** The same where one name is shared. */
    private static final double SOME = 1.5;
    /** The same where no name is shared. */
    private static final double MUCH = 2.5;
    /** Share of the poorer surroundings that must be the same. */
    private static final double SHARE = 0.34;

    /** Times shorter than this date an event. */
    private static final int WEEK_DAYS = 7;
    /** Dates of a group whose words find another group. */
    private static final int MOST_SPEAKERS = 8;
    /** Severity of a date that nothing but the article's own date speaks against. */
    private static final double ON_ITS_OWN = 0.5;

    private final Importance importance;

    DatesAxis(Importance importance) {
        this.importance = importance;
    }

    @Override
    public Axis axis() {
        return Axis.DATES;
    }

    @Override
    public Lineup compare(Witnesses witnesses) {
        Collation<Event> collation =
                new Collation<>(witnesses.rarity(), event -> event, (a, b) -> fit(a, b, witnesses));
        for (Witness witness : witnesses.all()) {
            witness.settled().dates().stream()
                    .flatMap(date -> Event.of(witness, date).stream())
                    .forEach(event -> collation.add(event, "", event.stems()));
        }
        List<List<Event>> groups = withDissent(collation.groups(), witnesses);
        int central = groups.stream()
                .filter(DatesAxis::dated)
                .mapToInt(group -> articles(group).size())
                .max()
                .orElse(0);
        List<SlotDraft<?>> drafts = new ArrayList<>();
        for (List<Event> group : groups) {
            boolean main = central > 1 && dated(group) && articles(group).size() == central;
            draft(witnesses, group, main ? importance.of(Axis.DATES, "central") : 1)
                    .ifPresent(drafts::add);
        }
        List<Suspect> suspects = Anachronism.in(witnesses).stream()
                .map(found -> suspect(witnesses, found))
                .toList();
        return new Lineup(drafts, suspects, List.of());
    }

    /** Groups whose days do not meet, put together where they are two dates of one event. */
    private static List<List<Event>> withDissent(List<List<Event>> agreeing, Witnesses witnesses) {
        Collation<List<Event>> collation =
                new Collation<>(witnesses.rarity(), group -> group, new Dissent(witnesses, agreeing)::between);
        for (List<Event> group : agreeing) {
            Set<String> stems = new HashSet<>();
            group.stream().limit(MOST_SPEAKERS).forEach(event -> stems.addAll(event.stems()));
            collation.add(group, "", stems);
        }
        return collation.groups().stream()
                .map(groups -> groups.stream().flatMap(List::stream).toList())
                .toList();
    }

    private double fit(Event a, Event b, Witnesses witnesses) {
        if (!a.meets(b)) {
            return a.reprints(b) ? 0 : -1;
        }
        Rarity rarity = witnesses.rarity();
        Set<String> shared = new HashSet<>(a.stems());
        shared.retainAll(b.stems());
        double mass = rarity.weight(shared);
        double poorer = Math.min(rarity.weight(a.stems()), rarity.weight(b.stems()));
        long names = a.entities().stream().filter(b.entities()::contains).count();
        boolean sameClaim = sameClaim(a, b);
        boolean close = mass >= SHARE * poorer && mass >= (sameClaim || names > 1 ? LITTLE : names > 0 ? SOME : MUCH);
        return close ? mass + (sameClaim ? MUCH : 0) : 0;
    }

    private static boolean sameClaim(Event a, Event b) {
        return !a.predicate().isEmpty()
                && a.predicate().equals(b.predicate())
                && (same(a.agent(), b.agent()) || same(a.patient(), b.patient()));
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static Relation relate(Event a, Event b) {
        if (a.days().equals(b.days())) {
            return Relation.EQUAL;
        }
        if (a.days().overlaps(b.days())) {
            return Relation.COARSER;
        }
        return a.meets(b) ? Relation.UNCLEAR : Relation.CONTRADICTION;
    }

    private Optional<SlotDraft<?>> draft(Witnesses witnesses, List<Event> group, int worth) {
        Event first = group.get(0);
        Witness witness = witnesses.all().get(first.article());
        String key = witness.article().id() + " " + first.date().field() + " "
                + first.date().span().start();
        Event shown = witnesses.shownBy(group, Event::article);
        String title = witnesses
                .all()
                .get(shown.article())
                .around(shown.date().field(), shown.date().span());
        SlotDraft<Event> draft = new SlotDraft<>(Axis.DATES, key, title, worth, DatesAxis::relate);
        Map<Integer, Event> finest = new TreeMap<>();
        group.forEach(event -> finest.merge(event.article(), event, DatesAxis::finer));
        finest.forEach((article, event) -> draft.say(
                article, event, shown(event), event.date().field(), event.date().span()));
        group.forEach(event -> draft.happened(event.article(), event.days()));
        return draft.speaking() > 1 || !first.predicate().isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    /** Whether somebody dates the event to the week or better; what lasted for months is not the central event. */
    private static boolean dated(List<Event> group) {
        return group.stream().anyMatch(event -> length(event.days()) < WEEK_DAYS);
    }

    private static Set<Integer> articles(List<Event> group) {
        Set<Integer> articles = new HashSet<>();
        group.forEach(event -> articles.add(event.article()));
        return articles;
    }

    private static Event finer(Event a, Event b) {
        return length(b.days()) < length(a.days()) ? b : a;
    }

    private static long length(Days days) {
        return ChronoUnit.DAYS.between(days.earliest(), days.latest());
    }

    private static Suspect suspect(Witnesses witnesses, Anachronism found) {
        return new Suspect(
                witnesses.all().get(found.article()).article().id(),
                found.date().field(),
                found.date().span(),
                Suspect.Rule.PAST_AFTER_ARTICLE,
                "on or before " + found.written(),
                List.of(),
                ON_ITS_OWN);
    }

    private static String shown(Event event) {
        LocalDate first = event.days().earliest();
        LocalDate last = event.days().latest();
        DateMention date = event.date();
        String read = first.equals(last) ? first.toString() : first + " to " + last;
        String days = event.mayMean()
                .map(other -> read + " (or " + other.earliest() + ")")
                .orElse(read);
        return date.mod().isEmpty()
                ? days
                : days + " (" + date.mod().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}

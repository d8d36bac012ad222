package org.variorum.compare.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.article.Days;

/** The day before which no article can tell a slot's fact: whoever wrote earlier is not silent on it. Not shared between threads. */
public final class Beginning {
    private final Set<Integer> telling = new HashSet<>();
    private final Map<Integer, List<Days>> event = new TreeMap<>();

    /** The days that an article gives for the event. */
    public void happened(int article, Days days) {
        event.computeIfAbsent(article, a -> new ArrayList<>()).add(days);
    }

    /** An article that tells something like it, so that it was not written before. */
    public void tells(int article) {
        telling.add(article);
    }

    /**
     * The first day; empty if nobody knows.
     *
     * @param speakers articles whose own day tells it where no event is dated: those of a slot of words said; else none
     */
    public Optional<LocalDate> day(Witnesses witnesses, Collection<Integer> speakers) {
        return event.isEmpty() ? firstReport(witnesses, speakers) : firstEvent(witnesses);
    }

    /** Whether an article is older than the first day. */
    public boolean predates(Witness witness, Optional<LocalDate> first) {
        Optional<Days> written = witness.settled().published().days();
        return !telling.contains(witness.index())
                && written.isPresent()
                && first.isPresent()
                && written.get().latest().isBefore(first.get());
    }

    /** The first day of an event that lay behind all who tell of it; empty if for one of them it was still ahead, or nobody knows. */
    private Optional<LocalDate> firstEvent(Witnesses witnesses) {
        LocalDate first = LocalDate.MAX;
        for (Map.Entry<Integer, List<Days>> told : event.entrySet()) {
            Optional<Days> written = written(witnesses, told.getKey());
            for (Days days : told.getValue()) {
                if (written.isEmpty() || days.earliest().isAfter(written.get().latest())) {
                    return Optional.empty();
                }
                first = days.earliest().isBefore(first) ? days.earliest() : first;
            }
        }
        return Optional.of(first);
    }

    /** For what is said: the day before the first report, since papers of neighbouring days tell of the same; empty if one day is open. */
    private static Optional<LocalDate> firstReport(Witnesses witnesses, Collection<Integer> speakers) {
        List<Optional<Days>> written =
                speakers.stream().map(article -> written(witnesses, article)).toList();
        return written.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : written.stream()
                        .map(days -> days.orElseThrow().earliest().minusDays(1))
                        .min(Comparator.naturalOrder());
    }

    private static Optional<Days> written(Witnesses witnesses, int article) {
        return witnesses.all().get(article).settled().published().days();
    }
}

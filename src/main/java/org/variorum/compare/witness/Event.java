package org.variorum.compare.witness;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.claim.Claim;
import org.variorum.compare.wording.ContentWords;
import org.variorum.compare.wording.Passage;
import org.variorum.date.DateMention;
import org.variorum.text.Span;

/**
 * Something that one article puts at a time: who did what, in the words around the date. Immutable.
 *
 * @param article index of the witness
 * @param date the time expression
 * @param days the days it covers
 * @param predicate class of what happened; empty if no claim tells
 * @param agent entity that did it; empty if unknown
 * @param patient entity it was done to; empty if unknown
 * @param stems stems of the words around the date
 * @param deeds those of the stems that belong to no name or office and are printed small: what was done, and with what
 * @param entities everyone named in the sentence
 */
public record Event(
        int article,
        DateMention date,
        Days days,
        String predicate,
        String agent,
        String patient,
        Set<String> stems,
        Set<String> deeds,
        Set<String> entities) {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Words on each side that tell what happened. */
    private static final int REACH = 8;
    /** How TIMEX3 ends the value of "now" and "recently": a way of speaking, not the date of an event. */
    private static final String REFERENCE = "_REF";
    /** Longer spans of time are a setting, not the date of an event. */
    private static final int LONGEST_DAYS = 31;

    /** The event of a date; empty for durations, sets, and times too long to date anything. */
    public static Optional<Event> of(Witness witness, DateMention date) {
        Optional<Passage> passage = witness.passage(date.field(), date.span());
        boolean dates = date.type() == DateMention.Type.DATE || date.type() == DateMention.Type.TIME;
        Optional<Days> days =
                date.days().filter(d -> d.earliest().plusDays(LONGEST_DAYS).isAfter(d.latest()));
        boolean reference = date.value().endsWith(REFERENCE);
        if (!dates || reference || days.isEmpty() || passage.isEmpty()) {
            return Optional.empty();
        }
        Field field = date.field();
        Optional<Claim> claim = nearest(witness, date, passage.get().span());
        Set<String> stems = new TreeSet<>(passage.get().around(date.span(), REACH));
        stems.removeIf(stem -> Character.isDigit(stem.codePointAt(0)));
        return Optional.of(new Event(
                witness.index(),
                date,
                days.get(),
                claim.map(Claim::predicate).orElse(""),
                claim.map(c -> witness.entity(field, c.agent())).orElse(""),
                claim.map(c -> witness.entity(field, c.patient())).orElse(""),
                stems,
                deeds(witness, date, passage.get(), stems),
                witness.entitiesIn(field, passage.get().span())));
    }

    private static Set<String> deeds(Witness witness, DateMention date, Passage passage, Set<String> stems) {
        ContentWords words = ContentWords.of(witness.article().language());
        Set<String> named = new TreeSet<>();
        for (Witness.Named name : witness.namesIn(date.field(), passage.span())) {
            if (passage.span().contains(name.span())) {
                passage.stems().stream()
                        .filter(stem -> stem.span().overlaps(name.span()))
                        .forEach(stem -> named.add(stem.key()));
                SPACES.splitAsStream(name.role().toLowerCase(Locale.ROOT))
                        .map(words::stem)
                        .forEach(named::add);
            }
        }
        Set<String> deeds = new TreeSet<>();
        String text = witness.article().in(date.field());
        passage.stems().stream()
                .filter(stem ->
                        !Character.isUpperCase(text.codePointAt(stem.span().start()))) // "Majority Leader"
                .forEach(stem -> deeds.add(stem.key()));
        deeds.retainAll(stems);
        deeds.removeAll(named);
        return deeds;
    }

    /** Whether both may be on one day: their days meet, or those of one meet what the other may mean instead. */
    public boolean meets(Event event) {
        return days.overlaps(event.days)
                || mayMean().filter(event.days::overlaps).isPresent()
                || event.mayMean().filter(days::overlaps).isPresent();
    }

    /** The days of the second reading, where the words leave two: 01/02/2031. */
    public Optional<Days> mayMean() {
        return date.other().flatMap(DateMention.Other::days);
    }

    /** Whether the claims around the two dates tell of two things. */
    public boolean tellsAnother(Event other) {
        return !predicate.isEmpty() && !other.predicate.isEmpty() && !predicate.equals(other.predicate);
    }

    /** Whether both print the same relative date in the same words: one text that came out on two days, not two dates of one event. */
    public boolean reprints(Event other) {
        return !date.anchor().isEmpty() && !other.date.anchor().isEmpty() && stems.equals(other.stems);
    }

    /** The smallest claim that holds the date; a claim elsewhere in the sentence is not about it. */
    private static Optional<Claim> nearest(Witness witness, DateMention date, Span sentence) {
        return witness.claimsIn(date.field(), sentence).stream()
                .filter(claim -> sentence.contains(claim.span()))
                .filter(claim -> claim.span().contains(date.span()))
                .min(Comparator.comparing((Claim claim) -> claim.span().length())
                        .thenComparing(Claim::span));
    }
}

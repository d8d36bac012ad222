package org.variorum.compare.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.claim.Claim;
import org.variorum.compare.wording.Passage;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Span;

/**
 * One article of a story, ready to be lined up: its sentences by their stems, its names by who they mean. Immutable, safe to share between
 * threads. Made for the time of one comparison; not to be stored.
 */
public final class Witness {
    private static final int GLIMPSE = 40;
    /** Quotations that may begin between the beginning of one and what stands in it. */
    private static final int MOST_NESTED = 8;

    private final int index;
    private final Article article;
    private final Annotation annotation;
    private final Settled settled;
    private final Map<Field, List<Passage>> passages = new EnumMap<>(Field.class);
    private final Map<Field, List<Named>> names = new EnumMap<>(Field.class);
    private final Map<Field, Map<Span, String>> byPlace = new EnumMap<>(Field.class);
    private final Map<Field, List<FigureMention>> figures;
    private final Map<Field, List<DateMention>> dates;
    private final Map<Field, List<Claim>> claims;
    private final Map<Field, List<Quotation>> quotes;

    /**
     * What the story settled about the article.
     *
     * @param entities entity ids parallel to the annotation's names; empty where open
     * @param published its date
     * @param dates its time expressions
     */
    public record Settled(List<String> entities, Published published, List<DateMention> dates) {}

    /**
     * A name of the article with who is meant.
     *
     * @param entity empty where that is open
     * @param role title or role that stands with the name; empty if none
     */
    public record Named(Span span, Kind kind, String entity, String role) {}

    /**
     * @param index place among the story's members
     */
    public Witness(int index, Article article, Annotation annotation, Settled settled) {
        this.index = index;
        this.article = article;
        this.annotation = annotation;
        this.settled = settled;
        passages.put(Field.TEXT, Passage.of(article.reading()));
        passages.put(Field.TITLE, article.titleReading().map(Passage::of).orElse(List.of()));
        for (int i = 0; i < annotation.names().size(); i++) {
            NameMention mention = annotation.names().get(i);
            String entity = settled.entities().get(i);
            names.computeIfAbsent(mention.field(), field -> new ArrayList<>())
                    .add(new Named(mention.span(), mention.kind(), entity, mention.role()));
            byPlace.computeIfAbsent(mention.field(), field -> new HashMap<>()).putIfAbsent(mention.span(), entity);
        }
        names.values().forEach(all -> all.sort(Comparator.comparing(Named::span)));
        figures = byField(annotation.figures(), FigureMention::field, FigureMention::span);
        dates = byField(settled.dates(), DateMention::field, DateMention::span);
        claims = byField(annotation.claims(), Claim::field, Claim::span);
        quotes = byField(annotation.quotes(), Quotation::field, Quotation::span);
    }

    private static <T> Map<Field, List<T>> byField(List<T> all, Function<T, Field> field, Function<T, Span> place) {
        Map<Field, List<T>> sorted = new EnumMap<>(Field.class);
        all.stream().sorted(Comparator.comparing(place)).forEach(one -> sorted.computeIfAbsent(
                        field.apply(one), f -> new ArrayList<>())
                .add(one));
        return sorted;
    }

    /** Place among the story's members. */
    public int index() {
        return index;
    }

    /** The article itself. */
    public Article article() {
        return article;
    }

    /** What was found in it. */
    public Annotation annotation() {
        return annotation;
    }

    /** What the story settled about it. */
    public Settled settled() {
        return settled;
    }

    /** The words of a span, without what is marked in it. */
    public String words(Field field, Span span) {
        return article.words(field, span);
    }

    /** The words around a span within its sentence, for the eye: some {@value #GLIMPSE} letters on each side, cut between words. */
    public String around(Field field, Span span) {
        String text = article.in(field);
        Span sentence = passage(field, span).map(Passage::span).orElse(span).cover(span);
        int from = Math.max(sentence.start(), span.start() - GLIMPSE);
        while (from > sentence.start() && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(sentence.end(), span.end() + GLIMPSE);
        while (to < sentence.end() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return (from > sentence.start() ? "… " : "")
                + article.words(field, new Span(from, to)).strip()
                + (to < sentence.end() ? " …" : "");
    }

    /** The entity that the name mention with exactly this span means; empty where that is open. */
    public String entity(Field field, Optional<Span> name) {
        return name.map(span -> byPlace.getOrDefault(field, Map.of()).getOrDefault(span, ""))
                .orElse("");
    }

    /** Whether the name that stands here is somebody's. */
    public boolean isPerson(Field field, Span name) {
        return annotation.names().stream()
                .anyMatch(mention ->
                        mention.field() == field && mention.span().equals(name) && mention.kind() == Kind.PERSON);
    }

    /** All passages of one of the two texts, in order. */
    public List<Passage> passages(Field field) {
        return passages.getOrDefault(field, List.of());
    }

    /** The passage that holds the start of a span; empty if the span stands in no sentence. */
    public Optional<Passage> passage(Field field, Span span) {
        return passages(field).stream()
                .skip(firstFrom(passages(field), passage -> passage.span().end() - 1, span.start()))
                .findFirst()
                .filter(passage -> passage.span().start() <= span.start());
    }

    /** The passage before the one that holds the start of a span; empty at the start of the text. */
    public Optional<Passage> passageBefore(Field field, Span span) {
        int at = firstFrom(passages(field), passage -> passage.span().end() - 1, span.start());
        return at == 0 ? Optional.empty() : Optional.of(passages(field).get(at - 1));
    }

    /** The names that start inside a span, in their order. */
    public List<Named> namesIn(Field field, Span span) {
        return in(names.getOrDefault(field, List.of()), Named::span, span);
    }

    /** The figures that start inside a span, in their order. */
    public List<FigureMention> figuresIn(Field field, Span span) {
        return in(figures.getOrDefault(field, List.of()), FigureMention::span, span);
    }

    /** The time expressions that start inside a span, in their order. */
    public List<DateMention> datesIn(Field field, Span span) {
        return in(dates.getOrDefault(field, List.of()), DateMention::span, span);
    }

    /** The claims that start inside a span, in their order. */
    public List<Claim> claimsIn(Field field, Span span) {
        return in(claims.getOrDefault(field, List.of()), Claim::span, span);
    }

    /** Whether a span stands in somebody's own words. */
    public boolean isQuoted(Field field, Span span) {
        List<Quotation> all = quotes.getOrDefault(field, List.of());
        int next = firstFrom(all, quote -> quote.span().start(), span.start() + 1);
        return all.subList(Math.max(0, next - MOST_NESTED), next).stream()
                .anyMatch(quote -> quote.span().contains(span));
    }

    private static <T> List<T> in(List<T> all, Function<T, Span> place, Span span) {
        int from = firstFrom(all, one -> place.apply(one).start(), span.start());
        return all.subList(
                from, Math.max(from, firstFrom(all, one -> place.apply(one).start(), span.end())));
    }

    /** Index of the first in an ascending list that does not stand before a place. */
    private static <T> int firstFrom(List<T> all, ToIntFunction<T> place, int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(all.get(middle)) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The entities named inside a span, sorted. */
    public Set<String> entitiesIn(Field field, Span span) {
        return entitiesIn(field, span, EnumSet.allOf(Kind.class));
    }

    /** The places named inside a span, sorted. */
    public Set<String> placesIn(Field field, Span span) {
        return entitiesIn(field, span, EnumSet.of(Kind.PLACE));
    }

    private Set<String> entitiesIn(Field field, Span span, Set<Kind> kinds) {
        return namesIn(field, span).stream()
                .filter(name -> !name.entity().isEmpty() && kinds.contains(name.kind()))
                .map(Named::entity)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

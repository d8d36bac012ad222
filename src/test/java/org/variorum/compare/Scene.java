package org.variorum.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.claim.Claim;
import org.variorum.compare.witness.Witnesses;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.name.Resolution;
import org.variorum.quote.Quotation;
import org.variorum.story.Story;
import org.variorum.text.Language;
import org.variorum.text.Span;

/** An invented story, told by outlets that do not exist, annotated by hand: what a test of the comparison reads like. */
public final class Scene {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Story.Dependence> dependences = new ArrayList<>();

    private static final class Draft {
        private final String source;
        private final String text;
        private final Published published;
        private Optional<Span> headline = Optional.empty();
        private Language language = Language.ENGLISH;
        private final List<NameMention> names = new ArrayList<>();
        private final List<String> entities = new ArrayList<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<FigureMention> figures = new ArrayList<>();
        private final List<Quotation> quotes = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        Draft(String source, Published published, String text) {
            this.source = source;
            this.text = text;
            this.published = published;
        }
    }

    /** Another article; an empty day leaves its date open. */
    public Scene article(String source, String day, String text) {
        Published published =
                day.isEmpty() ? Published.UNKNOWN : Published.on(LocalDate.parse(day), Published.How.METADATA);
        drafts.add(new Draft(source, published, text));
        return this;
    }

    /** Another article whose headline is the first line of its text. */
    public Scene headline(String source, String day, String headline, String text) {
        article(source, day, headline + "\n\n" + text);
        last().headline = Optional.of(new Span(0, headline.length()));
        return this;
    }

    /** The last article is in this language. */
    public Scene in(String language) {
        last().language = new Language(language);
        return this;
    }

    /** The next name in the last article. */
    public Scene name(String words, String entity) {
        return name(words, entity, Kind.PERSON, Form.FULL, "");
    }

    /** The first place not yet taken where the last article has these words; an empty entity leaves it open. */
    public Scene name(String words, String entity, Kind kind, Form form, String role) {
        Draft last = last();
        int from = 0;
        Span span = place(words, from);
        while (taken(span)) {
            from = span.end();
            span = place(words, from);
        }
        last.names.add(new NameMention(Field.TEXT, span, kind, form, role));
        last.entities.add(entity);
        return this;
    }

    /** A date that hangs on nothing. */
    public Scene date(String words, String earliest, String latest) {
        Days days = new Days(LocalDate.parse(earliest), LocalDate.parse(latest));
        last().dates
                .add(new DateMention(
                        Field.TEXT,
                        place(words, 0),
                        DateMention.Type.DATE,
                        earliest,
                        "",
                        Optional.of(days),
                        "",
                        "by-hand"));
        return this;
    }

    /** A single day that may also be another one. */
    public Scene eitherDate(String words, String day, String other) {
        date(words, day, day);
        DateMention sure = last().dates.remove(last().dates.size() - 1);
        LocalDate there = LocalDate.parse(other);
        last().dates
                .add(new DateMention(
                        sure.field(),
                        sure.span(),
                        sure.type(),
                        sure.value(),
                        sure.mod(),
                        sure.days(),
                        sure.anchor(),
                        sure.rule(),
                        Optional.of(new DateMention.Other(other, Optional.of(new Days(there, there)), .2))));
        return this;
    }

    /** A single day that hangs on the day the article was written; as it is, if that is unknown. */
    public Scene relativeDate(String words, String day, String anchor) {
        LocalDate date = LocalDate.parse(day);
        last().dates
                .add(new DateMention(
                        Field.TEXT,
                        place(words, 0),
                        DateMention.Type.DATE,
                        day,
                        "",
                        Optional.of(new Days(date, date)),
                        anchor,
                        "by-hand"));
        return this;
    }

    /** A plain count. */
    public Scene count(String words, double low, double high, Qualifier qualifier, String counts) {
        return figure(words, low, high, qualifier, "", counts, "");
    }

    /** A plain exact count. */
    public Scene count(String words, double number, String counts) {
        return count(words, number, number, Qualifier.EXACT, counts);
    }

    /** A figure with unit and the words that name its actor, if any. */
    public Scene figure(
            String words, double low, double high, Qualifier qualifier, String unit, String counts, String actor) {
        last().figures
                .add(new FigureMention(
                        Field.TEXT,
                        place(words, 0),
                        low,
                        high,
                        qualifier,
                        unit,
                        counts,
                        named(actor),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    /** A quotation with its marks, and the words that name its speaker, if any. */
    public Scene quote(String words, Quotation.Kind kind, String speaker) {
        Optional<Quotation.Speaker> spoke = named(speaker).map(span -> new Quotation.Speaker(span, Optional.of(span)));
        last().quotes.add(new Quotation(Field.TEXT, place(words, 0), kind, spoke, "said"));
        return this;
    }

    /** A claim by the words of its clause and of the names of holder, agent and patient; empty where there is none. */
    public Scene claim(
            String clause, String holder, String agent, String predicate, String patient, Claim.Stance stance) {
        Claim.Polarity polarity =
                stance == Claim.Stance.CONTRADICTS ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE;
        last().claims
                .add(new Claim(
                        Field.TEXT,
                        place(clause, 0),
                        predicate,
                        named(holder),
                        named(agent),
                        predicate,
                        named(patient),
                        polarity,
                        stance));
        return this;
    }

    /** Two articles that are not independent of each other. */
    public Scene dependent(int a, int b, double p) {
        dependences.add(new Story.Dependence(a, b, p, "by-hand"));
        return this;
    }

    public Story story() {
        List<Story.Member> members = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            members.add(new Story.Member("a" + i, drafts.get(i).source, ""));
        }
        return new Story("story", "line", "An invented story", members, List.copyOf(dependences));
    }

    public List<ArticleFacts> facts() {
        List<ArticleFacts> facts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Article article = new Article(
                    "a" + i,
                    "r" + i,
                    draft.source,
                    "scene",
                    i + 1,
                    "",
                    draft.headline,
                    draft.text,
                    Published.UNKNOWN,
                    List.of(),
                    draft.language,
                    "",
                    List.of(),
                    Decoding.NONE);
            Annotation annotation = new Annotation(
                    "a" + i, draft.published, draft.names, draft.dates, draft.figures, draft.quotes, draft.claims);
            facts.add(new ArticleFacts(article, annotation, new Resolution("a" + i, draft.entities)));
        }
        return facts;
    }

    public Witnesses witnesses() {
        List<ArticleFacts> facts = facts();
        return Witnesses.of(
                story(),
                facts.stream().map(ArticleFacts::article).toList(),
                facts.stream().map(ArticleFacts::annotation).toList(),
                facts.stream().map(fact -> fact.resolution().entities()).toList());
    }

    public Comparison compare() {
        return new StoryComparer(Compatibility.standard()).compare(story(), facts());
    }

    /** The slots of one axis. */
    public List<Slot> slots(Axis axis) {
        return compare().slots().stream().filter(slot -> slot.axis() == axis).toList();
    }

    /** The only slot of one axis. */
    public Slot slot(Axis axis) {
        List<Slot> slots = slots(axis);
        if (slots.size() != 1) {
            throw new AssertionError("expected one slot of " + axis.word() + ", not " + slots);
        }
        return slots.get(0);
    }

    private Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    private Span place(String words, int from) {
        int at = last().text.indexOf(words, from);
        if (at < 0) {
            throw new AssertionError("\"" + words + "\" does not stand in: " + last().text);
        }
        return new Span(at, at + words.length());
    }

    private boolean taken(Span span) {
        return last().names.stream().anyMatch(name -> name.span().overlaps(span));
    }

    private Optional<Span> named(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(place(words, 0));
    }
}

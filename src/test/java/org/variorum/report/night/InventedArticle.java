package org.variorum.report.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Decoding;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.article.Published;
import org.variorum.claim.Claim;
import org.variorum.compare.SettledArticle;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Language;
import org.variorum.text.Span;

/** An invented article in the making: every finding is named by its words, so that no test has to count letters. */
public final class InventedArticle {
    private final String id;
    private final String source;
    private final String title;
    private final String text;
    private String language = "en";
    private Published published = Published.UNKNOWN;
    private final List<Mark> marks = new ArrayList<>();
    private final List<NameMention> names = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<FigureMention> figures = new ArrayList<>();
    private final List<Quotation> quotes = new ArrayList<>();
    private final List<String> utterances = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> claimIds = new ArrayList<>();

    public InventedArticle(String id, String source, String title, String text) {
        this.id = id;
        this.source = source;
        this.title = title;
        this.text = text;
    }

    public InventedArticle in(String code) {
        this.language = code;
        return this;
    }

    public InventedArticle on(String day) {
        this.published = Published.on(LocalDate.parse(day), Published.How.METADATA);
        return this;
    }

    public InventedArticle boilerplate(String words, Mark.Kind kind) {
        marks.add(new Mark(span(Field.TEXT, words), kind, "invented_" + kind.word()));
        return this;
    }

    public InventedArticle name(Field field, String words, Kind kind, String entity) {
        names.add(new NameMention(field, span(field, words), kind, Form.FULL, ""));
        entities.add(entity);
        return this;
    }

    public InventedArticle name(String words, Kind kind, String entity) {
        return name(Field.TEXT, words, kind, entity);
    }

    public InventedArticle date(String words, String value) {
        Optional<Days> days = Optional.of(Days.of(LocalDate.parse(value)));
        dates.add(new DateMention(
                Field.TEXT, span(Field.TEXT, words), DateMention.Type.DATE, value, "", days, "", "invented_day"));
        return this;
    }

    public InventedArticle figure(String words, double low, double high, Qualifier qualifier, String counts) {
        figures.add(new FigureMention(
                Field.TEXT,
                span(Field.TEXT, words),
                low,
                high,
                qualifier,
                "",
                counts,
                Optional.empty(),
                names.stream().findFirst().map(NameMention::span),
                Optional.empty()));
        return this;
    }

    public InventedArticle quote(String words, String speaker, String utterance) {
        Span who = span(Field.TEXT, speaker);
        quotes.add(new Quotation(
                Field.TEXT,
                span(Field.TEXT, words),
                Quotation.Kind.FULL,
                Optional.of(new Quotation.Speaker(who, Optional.of(who))),
                "said"));
        utterances.add(utterance);
        return this;
    }

    public InventedArticle claim(String words, String proposition, String claimId) {
        claims.add(new Claim(
                Field.TEXT,
                span(Field.TEXT, words),
                proposition,
                Optional.empty(),
                Optional.empty(),
                "close",
                Optional.empty(),
                Claim.Polarity.POSITIVE,
                Claim.Stance.ASSERTS));
        claimIds.add(claimId);
        return this;
    }

    /** Where the words stand first in a field. */
    public Span span(Field field, String words) {
        int at = (field == Field.TITLE ? title : text).indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("no \"" + words + "\" in " + id);
        }
        return new Span(at, at + words.length());
    }

    public ReportedArticle told(String storyId, String copyOf) {
        Article article = new Article(
                id,
                "record-" + id,
                source,
                "dump/" + source + ".jsonl",
                1,
                title,
                Optional.empty(),
                text,
                published,
                List.of("A. Writer"),
                new Language(language),
                "https://news.example/" + id,
                List.copyOf(marks),
                Decoding.NONE);
        Annotation found = new Annotation(
                id,
                published,
                List.copyOf(names),
                List.copyOf(dates),
                List.copyOf(figures),
                List.copyOf(quotes),
                List.copyOf(claims));
        SettledArticle settled = new SettledArticle(
                id,
                published,
                List.copyOf(dates),
                List.copyOf(entities),
                List.copyOf(utterances),
                List.copyOf(claimIds));
        return new ReportedArticle(article, found, settled, storyId, copyOf);
    }
}

package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.claim.Claim;
import org.variorum.claim.ClaimFinder;
import org.variorum.claim.FrameClaimFinder;
import org.variorum.date.ArticleDates;
import org.variorum.date.DateFinder;
import org.variorum.date.DateMention;
import org.variorum.date.GrammarDateFinder;
import org.variorum.figure.FigureFinder;
import org.variorum.figure.FigureMention;
import org.variorum.figure.QuantityFinder;
import org.variorum.name.NameFinder;
import org.variorum.name.NameMention;
import org.variorum.name.cue.NameFinders;
import org.variorum.quote.MarkQuoteFinder;
import org.variorum.quote.Quotation;
import org.variorum.quote.QuoteFinder;
import org.variorum.text.Reading;

/**
 * Finds everything in one article, title first. Holds no state of its own: share one between all threads. Not for
 * lining up two articles; what only the story can tell (a lone last name, a date borrowed from a sibling) stays open
 * here.
 */
public final class Annotator {
    private final NameFinder names;
    private final DateFinder dates;
    private final FigureFinder figures;
    private final QuoteFinder quotes;
    private final ClaimFinder claims;
    private final ArticleDates articleDates;

    /** An annotator that runs these finders. */
    public Annotator(
            NameFinder names,
            DateFinder dates,
            FigureFinder figures,
            QuoteFinder quotes,
            ClaimFinder claims,
            ArticleDates articleDates) {
        this.names = names;
        this.dates = dates;
        this.figures = figures;
        this.quotes = quotes;
        this.claims = claims;
        this.articleDates = articleDates;
    }

    /** The built-in finders, with the name finder that the class path offers, if it offers one. */
    public static Annotator standard() {
        return new Annotator(
                NameFinders.find(),
                new GrammarDateFinder(),
                new QuantityFinder(),
                new MarkQuoteFinder(),
                new FrameClaimFinder(),
                new ArticleDates());
    }

    /** Everything found in the article; dates are resolved against the article's own date, if it tells one. */
    public Annotation annotate(Article article) {
        Published published = articleDates.find(article);
        Findings all = new Findings();
        Optional<Reading> title = article.titleReading();
        Reading text = article.reading();
        List<NameMention> named =
                title.map(reading -> names.find(reading, text)).orElseGet(() -> names.find(text, Field.TEXT));
        title.ifPresent(
                reading -> read(reading, Field.TITLE, of(Field.TITLE, named), published.days(), article.url(), all));
        read(text, Field.TEXT, of(Field.TEXT, named), published.days(), article.url(), all);
        return all.of(article.id(), published);
    }

    private static List<NameMention> of(Field field, List<NameMention> named) {
        return named.stream().filter(name -> name.field() == field).toList();
    }

    private void read(
            Reading reading,
            Field field,
            List<NameMention> named,
            Optional<Days> published,
            String url,
            Findings into) {
        List<DateMention> dated = dates.find(reading, field, published, url);
        List<Quotation> quoted = quotes.find(reading, field, named);
        into.names.addAll(named);
        into.dates.addAll(dated);
        into.figures.addAll(figures.find(
                reading, field, named, dated.stream().map(DateMention::span).toList()));
        into.quotes.addAll(quoted);
        into.claims.addAll(claims.find(reading, field, named, quoted));
    }

    /** What has been found so far, field by field. */
    private static final class Findings {
        private final List<NameMention> names = new ArrayList<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<FigureMention> figures = new ArrayList<>();
        private final List<Quotation> quotes = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        Annotation of(String articleId, Published published) {
            return new Annotation(
                    articleId,
                    published,
                    List.copyOf(names),
                    List.copyOf(dates),
                    List.copyOf(figures),
                    List.copyOf(quotes),
                    List.copyOf(claims));
        }
    }
}

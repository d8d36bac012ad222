package org.variorum.report.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;

/**
 * One article opened for quoting from it: turns spans into passages and name spans into entities. Made once per article, because finding the
 * code points means reading the text through. Not for more than one thread.
 */
public final class ArticlePage {
    private final ReportedArticle reported;
    private final CodePoints text;
    private final CodePoints title;
    private final Byline byline;
    private List<String> paragraphs = List.of(); // cut when first asked for

    /** Opens an article. */
    public ArticlePage(ReportedArticle reported) {
        this.reported = reported;
        this.text = new CodePoints(reported.article().text());
        this.title = new CodePoints(reported.article().title());
        this.byline = Byline.of(reported);
    }

    /** The article with all that is known of it. */
    public ReportedArticle reported() {
        return reported;
    }

    /** The article itself. */
    public Article article() {
        return reported.article();
    }

    /** The words of a span. */
    public Passage passage(Field field, Span span) {
        CodePoints points = field == Field.TITLE ? title : text;
        return new Passage(
                points.at(span.start()),
                points.at(span.end()),
                span.of(article().in(field)),
                field);
    }

    /** The words of a span with what stands around them. */
    public Quoted quoted(Field field, Span span) {
        String whole = article().in(field);
        Optional<Quotation> quotation = reported.annotation().quotes().stream()
                .filter(quote -> quote.field() == field && quote.span().equals(span))
                .findFirst();
        Optional<FigureMention> figure = reported.annotation().figures().stream()
                .filter(number -> number.field() == field && number.span().equals(span))
                .findFirst();
        return new Quoted(
                passage(field, span),
                article().words(field, span),
                Surroundings.before(whole, span.start(), part -> article().words(field, part)),
                Surroundings.after(whole, span.end(), part -> article().words(field, part)),
                byline,
                quotation.map(quote -> quote.kind().word()).orElse(""),
                quotation
                        .flatMap(Quotation::speaker)
                        .map(who -> article().words(field, who.span()))
                        .orElse(""),
                rule(field, span),
                figure.map(FigureMention::low).orElse(Double.NaN),
                figure.map(FigureMention::high).orElse(Double.NaN));
    }

    private String rule(Field field, Span span) {
        return reported.settled().dates().stream()
                .filter(date -> date.field() == field && date.span().equals(span))
                .findFirst()
                .map(DateMention::rule)
                .orElse("");
    }

    /** Id of whoever is named in exactly this span; empty if there is no such span, no such name, or nobody it leads to. */
    public String entity(Field field, Optional<Span> name) {
        List<NameMention> names = reported.annotation().names();
        for (int i = 0; name.isPresent() && i < names.size(); i++) {
            if (names.get(i).field() == field && names.get(i).span().equals(name.get())) {
                return reported.settled().entities().get(i);
            }
        }
        return "";
    }

    /** Paragraphs of what the article says: no headline, no boilerplate, no empty ones. */
    public List<String> paragraphs() {
        if (paragraphs.isEmpty()) {
            paragraphs = cut();
        }
        return paragraphs;
    }

    private List<String> cut() {
        List<Span> out = new ArrayList<>(
                article().marks().stream().map(mark -> mark.span()).toList());
        article().titleSpan().ifPresent(out::add);
        out.sort(null);
        return Paragraphs.of(article().text(), out);
    }
}

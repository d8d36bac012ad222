package org.variorum.annotate;

import java.util.List;
import org.variorum.article.Article;
import org.variorum.article.Published;
import org.variorum.claim.Claim;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.name.ArticleNames;
import org.variorum.name.NameMention;
import org.variorum.name.Resolution;
import org.variorum.quote.Quotation;

/**
 * Everything found in one article: a pure function of the article and the lexicons. Immutable.
 *
 * @param articleId whose
 * @param published the article's date as far as its own words tell
 * @param names title first, then text, each in order of span; so in all lists
 */
public record Annotation(
        String articleId,
        Published published,
        List<NameMention> names,
        List<DateMention> dates,
        List<FigureMention> figures,
        List<Quotation> quotes,
        List<Claim> claims) {

    /** The same with its names as what the night takes them for. */
    public Annotation resolved(Article article, Resolution resolution) {
        return new Annotation(
                articleId,
                published,
                resolution.settle(new ArticleNames(article, names)),
                dates,
                figures,
                quotes,
                claims);
    }
}

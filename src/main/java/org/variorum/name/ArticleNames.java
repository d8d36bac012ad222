package org.variorum.name;

import java.util.List;
import org.variorum.article.Article;

/**
 * The names of one article, ready to be resolved. Immutable.
 *
 * @param article whose
 * @param mentions in the order of the annotation
 */
public record ArticleNames(Article article, List<NameMention> mentions) {

    /** The words of one mention. */
    public String words(NameMention mention) {
        return article.words(mention.field(), mention.span());
    }
}

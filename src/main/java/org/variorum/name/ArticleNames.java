package org.variorum.name;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.article.Article;

/**
 * The names of one article, ready to be resolved. Immutable.
 *
 * @param article whose
 * @param mentions in the order of the annotation
 */
public record ArticleNames(Article article, List<NameMention> mentions) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The words of one mention. */
    public String words(NameMention mention) {
        return article.words(mention.field(), mention.span());
    }

    /** One mention as the name of another kind of thing. */
    public NameMention as(NameMention mention, Kind kind) {
        return mention.as(kind, BLANKS.split(words(mention)).length);
    }
}

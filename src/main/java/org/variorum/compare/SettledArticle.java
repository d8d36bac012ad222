package org.variorum.compare;

import java.util.List;
import org.variorum.article.Published;
import org.variorum.date.DateMention;

/**
 * What the story settled about one of its articles: the final word on its date, its names, its quotations and its claims. Immutable.
 *
 * @param articleId which
 * @param published its date, possibly borrowed from its siblings
 * @param dates its time expressions, resolved again where the date was borrowed
 * @param entities entity ids parallel to the annotation's names; empty where open
 * @param utterances utterance ids parallel to the annotation's quotations
 * @param claims claim ids parallel to the annotation's claims
 */
public record SettledArticle(
        String articleId,
        Published published,
        List<DateMention> dates,
        List<String> entities,
        List<String> utterances,
        List<String> claims) {}

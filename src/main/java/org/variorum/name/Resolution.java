package org.variorum.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is meant by each name of one article. Immutable.
 *
 * @param articleId whose
 * @param entities entity ids, parallel to the article's mentions; an empty string where it stays open
 * @param kinds what each mention names after all, parallel too, where the night knows better than the article; empty
 *     where all are as the article has them
 */
public record Resolution(String articleId, List<String> entities, List<Kind> kinds) {
    /** A resolution that leaves all kinds as the article has them. */
    public Resolution(String articleId, List<String> entities) {
        this(articleId, entities, List.of());
    }

    /** The names of the article with the kinds that the night gives them. */
    public List<NameMention> settle(ArticleNames names) {
        if (kinds.isEmpty()) {
            return names.mentions();
        }
        List<NameMention> settled = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            settled.add(names.as(names.mentions().get(i), kinds.get(i)));
        }
        return List.copyOf(settled);
    }
}

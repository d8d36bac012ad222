package org.variorum.ingest;

import java.util.Optional;
import org.variorum.article.Article;

/**
 * What became of a delivery: exactly one of the two is there. Immutable.
 *
 * @param article the article made of it
 * @param reject why there is none
 */
public record Intake(Optional<Article> article, Optional<Reject> reject) {

    /** @throws IllegalArgumentException if both are there, or neither */
    public Intake {
        if (article.isPresent() == reject.isPresent()) {
            throw new IllegalArgumentException("a delivery becomes an article or a reject, never both or none");
        }
    }

    static Intake of(Article article) {
        return new Intake(Optional.of(article), Optional.empty());
    }

    static Intake of(Reject reject) {
        return new Intake(Optional.empty(), Optional.of(reject));
    }
}

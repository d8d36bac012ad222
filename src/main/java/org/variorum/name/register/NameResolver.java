package org.variorum.name.register;

import java.util.ArrayList;
import java.util.List;
import org.variorum.name.ArticleNames;
import org.variorum.name.Entity;
import org.variorum.name.HouseName;
import org.variorum.name.KnownEntity;
import org.variorum.name.Resolution;
import org.variorum.name.spelling.NameMatcher;

/** One night's names, from mentions to entities: add every article, cluster once, then ask. Not safe to share between threads. */
public final class NameResolver {
    private final List<KnownEntity> register;
    private final List<ArticleNames> articles = new ArrayList<>();

    /** Starts a night with what earlier nights know. */
    public NameResolver(NameMatcher matcher, List<KnownEntity> register, List<HouseName> house) {
        this.register = List.copyOf(register);
    }

    /** Takes in the names of one article. */
    public void add(ArticleNames names) {
        articles.add(names);
    }

    /** Joins the spellings of the night; call once, after the last {@link #add}. */
    public void cluster() {}

    /** Who is meant in one article; only after {@link #cluster()}. */
    public Resolution resolve(ArticleNames names) {
        return new Resolution(names.article().id(), names.mentions().stream().map(m -> "").toList());
    }

    /** The entities of the night, sorted by id. */
    public List<Entity> entities() {
        return List.of();
    }

    /** The register after this night, sorted by id. */
    public List<KnownEntity> register() {
        return register;
    }
}

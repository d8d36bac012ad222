package org.variorum.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.layout.LayoutException;
import org.variorum.story.Chapter;
import org.variorum.story.Past;
import org.variorum.story.vector.TermUses;

/**
 * What each night left of its stories and terms to the grouping of later ones. A night reads only what stands before it, and replaces what it left
 * itself: so it can be run again without being counted twice. What another version of the program left in another layout counts as not there. Used like
 * {@link Rows}.
 */
public final class Chronicle {
    /** Nights back to which stories are looked for; one that pauses longer does not go on. */
    private static final int DAYS = 10;

    private final JdbcTemplate jdbc;
    private final Rows<Chapter> chapters;
    private final Rows<TermUses> terms;

    Chronicle(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.chapters = new Rows<>(jdbc, "chapter", Chapter.class);
        this.terms = new Rows<>(jdbc, "term_uses", TermUses.class);
    }

    /** What a night leaves of its stories, numbered in order of id. */
    public Rows<Chapter> chapters() {
        return chapters;
    }

    /** What a night leaves of its register, which holds those before it. */
    public Rows<TermUses> terms() {
        return terms;
    }

    /** Forgets what a night left. */
    public void clear(LocalDate night) {
        chapters.clear(night);
        terms.clear(night);
    }

    /** What stood before a night. */
    public Past before(LocalDate night) {
        return new Past() {
            @Override
            public List<TermUses> terms() {
                return termsBefore(night);
            }

            @Override
            public void chapters(Consumer<Chapter> each) {
                Set<String> newer = new HashSet<>();
                for (int days = 1; days <= DAYS; days++) {
                    chaptersOf(night.minusDays(days), newer, each);
                }
            }
        };
    }

    private List<TermUses> termsBefore(LocalDate night) {
        LocalDate last =
                jdbc.queryForObject("SELECT MAX(night) FROM term_uses WHERE night < ?", LocalDate.class, night);
        List<TermUses> before = new ArrayList<>();
        if (last != null) {
            try {
                terms.each(last, row -> before.add(row.value()));
            } catch (LayoutException e) {
                return List.of();
            }
        }
        return before;
    }

    private void chaptersOf(LocalDate night, Set<String> newer, Consumer<Chapter> each) {
        try {
            chapters.each(night, row -> {
                if (newer.add(row.value().storyId())) {
                    each.accept(row.value());
                }
            });
        } catch (LayoutException e) {
            return; // all rows of a night have one layout, so none of them was handed on
        }
    }

    /** Drops what no night can read any more once this one is forgotten and all before it. */
    void prune(LocalDate night) {
        jdbc.update("DELETE FROM chapter WHERE night < ?", night.minusDays(DAYS));
        jdbc.update("DELETE FROM term_uses WHERE night < (SELECT MAX(night) FROM term_uses WHERE night <= ?)", night);
    }
}

package org.variorum.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.article.Article;
import org.variorum.clean.LineUses;
import org.variorum.clean.RecurringLines;
import org.variorum.layout.LayoutException;

/**
 * Which lines the articles of each night have that their source may print under everything. A night reads what it holds
 * itself and what stands before it, and replaces what it left itself: so it can be run again without being counted
 * twice. What another version of the program left in another layout counts as not there. Used like {@link Rows}.
 */
public final class LineMemory {
    private static final int DAYS = 14; // nights back that are counted
    private static final int MOST =
            50; // articles of a source that count of each earlier night: enough to show its footers

    private final JdbcTemplate jdbc;
    private final Rows<LineUses> rows;

    LineMemory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "line_uses", LineUses.class);
    }

    /** Notes the lines of articles, each under the article's number. */
    void write(LocalDate night, List<Row<Article>> articles) {
        rows.write(
                night,
                articles.parallelStream()
                        .map(row -> new Row<>(row.n(), RecurringLines.uses(row.value(), night)))
                        .toList());
    }

    /** Forgets the lines of an article. */
    void remove(LocalDate night, long number) {
        jdbc.update("DELETE FROM line_uses WHERE night = ? AND n = ?", night, number);
    }

    /** Forgets what a night left. */
    void clear(LocalDate night) {
        rows.clear(night);
    }

    /** The lines that recur in the articles of a night and of those before it. */
    public RecurringLines upTo(LocalDate night) {
        RecurringLines.Census census = new RecurringLines.Census();
        for (int days = DAYS; days > 0; days--) {
            Map<Long, Integer> counted = new HashMap<>();
            try {
                rows.each(night.minusDays(days), row -> {
                    if (counted.merge(row.value().source(), 1, Integer::sum) <= MOST) {
                        census.add(row.value());
                    }
                });
            } catch (LayoutException e) {
                continue; // all rows of a night have one layout, so none of them was counted
            }
        }
        rows.each(night, row -> census.add(row.value()));
        return census.lines();
    }

    /** Drops what no night can read any more once this one is forgotten and all before it. */
    void prune(LocalDate night) {
        jdbc.update("DELETE FROM line_uses WHERE night < ?", night.minusDays(DAYS));
    }
}

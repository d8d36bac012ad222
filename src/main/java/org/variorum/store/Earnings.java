package org.variorum.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.layout.LayoutException;
import org.variorum.score.Earned;
import org.variorum.score.LoneValue;
import org.variorum.score.LoneValues;
import org.variorum.score.NightLedger;
import org.variorum.score.ScoreSettings;

/**
 * What sources earned in each night, and which of their values wait to be confirmed. A night reads only what stands before it, and replaces what it
 * left itself: so it can be run again without being counted twice. What another version of the program left in another layout counts as not there.
 * Used like {@link Rows}.
 */
public final class Earnings {
    /** Days back to which values are looked for that wait to be confirmed. */
    private static final int DAYS = 30;

    private final JdbcTemplate jdbc;
    private final Rows<Earned> earned;
    private final Rows<LoneValues> lone;

    Earnings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.earned = new Rows<>(jdbc, "earned", Earned.class);
        this.lone = new Rows<>(jdbc, "lone_value", LoneValues.class);
    }

    /** What each source earned, by night. */
    public Rows<Earned> earned() {
        return earned;
    }

    /** What stands alone, by night, numbered like its story. */
    public Rows<LoneValues> lone() {
        return lone;
    }

    /** Forgets what a night left. */
    public void clear(LocalDate night) {
        earned.clear(night);
        lone.clear(night);
    }

    /**
     * What the nights before one night tell of its sources.
     *
     * @param since the first night that counts
     */
    public NightLedger before(LocalDate night, LocalDate since, ScoreSettings settings) {
        NightLedger.Reader reader = new NightLedger.Reader(night, settings);
        for (LocalDate earlier : nights("earned", since, night)) {
            try {
                earned.each(earlier, row -> reader.add(earlier, row.value()));
            } catch (LayoutException e) {
                continue; // all rows of a night have one layout, so none of them was taken in
            }
        }
        return reader.ledger();
    }

    /** What the nights before one night left of some stories, by their ids; of each the latest night first. */
    public Map<String, List<LoneValue>> loneBefore(LocalDate night, Set<String> stories) {
        Map<String, List<LoneValue>> left = new HashMap<>();
        if (!stories.isEmpty()) {
            List<LocalDate> nights = nights("lone_value", night.minusDays(DAYS), night);
            Collections.reverse(nights);
            nights.forEach(earlier -> add(earlier, stories, left));
        }
        return left;
    }

    private void add(LocalDate night, Set<String> stories, Map<String, List<LoneValue>> left) {
        try {
            lone.each(night, row -> {
                if (stories.contains(row.value().storyId())) {
                    left.computeIfAbsent(row.value().storyId(), id -> new ArrayList<>())
                            .addAll(row.value().values());
                }
            });
        } catch (LayoutException e) {
            return; // as above
        }
    }

    private List<LocalDate> nights(String table, LocalDate since, LocalDate before) {
        return jdbc.query(
                "SELECT DISTINCT night FROM " + table + " WHERE night >= ? AND night < ? ORDER BY night",
                (row, at) -> row.getObject(1, LocalDate.class),
                since,
                before);
    }

    /** Drops what no night will read any more. */
    public void prune(LocalDate before) {
        jdbc.update("DELETE FROM earned WHERE night < ?", before);
    }
}

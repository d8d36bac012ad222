package org.variorum.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which nights were run on which input, and which take of each is the current one. Used like {@link Rows}. */
public final class NightTable {
    private final JdbcTemplate jdbc;

    NightTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The current take of a night.
     *
     * @param night which night
     * @param fingerprint of everything that went in: input, configuration, program
     * @param take counts the fresh starts of this night, from 1
     * @param firstStep word of the step it starts at
     * @param complete whether its report stands
     */
    public record Take(LocalDate night, String fingerprint, long take, String firstStep, boolean complete) {}

    /** The current take of a night, if it was ever run. */
    public Optional<Take> find(LocalDate night) {
        return jdbc
                .query(
                        "SELECT fingerprint, take, first_step, complete FROM night WHERE night = ?",
                        (row, at) ->
                                new Take(night, row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4)),
                        night)
                .stream()
                .findFirst();
    }

    /** Makes this the current take of its night. */
    public void save(Take take) {
        jdbc.update("DELETE FROM night WHERE night = ?", take.night());
        jdbc.update(
                "INSERT INTO night (night, fingerprint, take, first_step, complete) VALUES (?, ?, ?, ?, ?)",
                take.night(),
                take.fingerprint(),
                take.take(),
                take.firstStep(),
                take.complete());
    }

    /** Forgets that a night was run. */
    void forget(LocalDate night) {
        jdbc.update("DELETE FROM night WHERE night = ?", night);
    }

    /** All nights, the newest first. */
    public List<LocalDate> nights() {
        return jdbc.query(
                "SELECT night FROM night ORDER BY night DESC", (row, at) -> row.getObject(1, LocalDate.class));
    }
}

package org.variorum.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.layout.Encoding;
import org.variorum.name.KnownEntity;

/**
 * The entities known from all nights. Each night adds its own version of what it changed, and reads only what earlier nights left: so a night
 * can be run again, in any order, without moving an id. Used like {@link Rows}.
 */
public final class Register {
    private final JdbcTemplate jdbc;

    Register(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The register as it stood before a night, sorted by id. */
    public List<KnownEntity> before(LocalDate night) {
        return jdbc.query(
                "SELECT e.body FROM known_entity e JOIN (SELECT id, MAX(night) AS night FROM known_entity"
                        + " WHERE night < ? GROUP BY id) latest ON e.id = latest.id AND e.night = latest.night"
                        + " ORDER BY e.id",
                (row, at) -> Encoding.decode(row.getBytes(1), KnownEntity.class),
                night);
    }

    /** Stores what a night changed, in place of what it changed in an earlier run of it. */
    public void replace(LocalDate night, List<KnownEntity> before, List<KnownEntity> after) {
        jdbc.update("DELETE FROM known_entity WHERE night = ?", night);
        var old = before.stream().collect(Collectors.toMap(KnownEntity::id, e -> e));
        List<Object[]> changed = new ArrayList<>();
        after.stream()
                .filter(entity -> !Objects.equals(old.get(entity.id()), entity))
                .forEach(entity -> changed.add(new Object[] {night, entity.id(), Encoding.encode(entity)}));
        jdbc.batchUpdate("INSERT INTO known_entity (night, id, body) VALUES (?, ?, ?)", changed);
    }

    /** Drops the versions of a forgotten night that a later night has replaced. */
    void prune(LocalDate night) {
        jdbc.update(
                "DELETE FROM known_entity WHERE night = ? AND EXISTS (SELECT 1 FROM known_entity later"
                        + " WHERE later.id = known_entity.id AND later.night > known_entity.night)",
                night);
    }
}

package org.variorum.cli;

import java.util.Optional;
import org.variorum.job.settings.SettingsException;
import org.variorum.score.fusion.Claims;
import org.variorum.score.fusion.FactRow;
import org.variorum.score.fusion.Likeness;

/** The claims of a table, as {@code reconcile} takes them. Stateless. */
final class ClaimRows {
    private static final int LEAST_COLUMNS = 3;

    private ClaimRows() {}

    /**
     * The claims of a file's rows, or of the standard input for {@code -}.
     *
     * @throws SettingsException naming the row that is none, or the file that cannot be read
     */
    static Claims read(String file) {
        Claims claims = new Claims();
        Lines.each(file, LEAST_COLUMNS, "object TAB source TAB value", columns -> claims.add(row(columns)));
        return claims;
    }

    private static FactRow row(String[] columns) {
        try {
            return new FactRow(
                    columns[0],
                    columns[1],
                    columns[2],
                    told(columns, 3).map(Likeness::parse),
                    told(columns, 4).map(FactRow.Voice::parse));
        } catch (IllegalArgumentException e) {
            throw new SettingsException("object " + columns[0] + ", source " + columns[1] + ": " + e.getMessage());
        }
    }

    /** A further column, if it stands there and says anything. */
    private static Optional<String> told(String[] columns, int column) {
        return Optional.ofNullable(column < columns.length ? columns[column].strip() : null)
                .filter(words -> !words.isEmpty());
    }
}

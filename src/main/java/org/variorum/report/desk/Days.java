package org.variorum.report.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;

/** How days are shown. Stateless. */
public final class Days {
    private static final int ISO_DAY = "2031-03-05".length();

    private Days() {}

    /** The day of an ISO date or of an ISO date and time; what is neither is shown as it stands. */
    public static Entry shown(String iso) {
        try {
            return new Entry.Day(LocalDate.parse(iso.length() > ISO_DAY ? iso.substring(0, ISO_DAY) : iso));
        } catch (DateTimeException e) {
            return Entry.words(iso, Look.QUIET);
        }
    }

    /** A day that may not be known. */
    public static Entry shown(Optional<LocalDate> day) {
        return day.<Entry>map(Entry.Day::new).orElse(Entry.blank());
    }
}

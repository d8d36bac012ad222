package org.variorum.report.digest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many articles came out when, and when their conflicts arose. By the hour (UTC) where every date has a time and all lie within two days,
 * else by the day. Filled while a night is read. Not for more than one thread.
 */
final class Timeline {
    private static final int ISO_DAY = "2031-03-05".length();
    private static final long HOURS_SHOWN = 48; // longer than that, and days say more
    private static final long DAYS_FILLED = 62; // longer gaps are not shown as rows of noughts

    private final Map<LocalDateTime, long[]> hours = new TreeMap<>();
    private boolean byDay;
    private long undated;

    /** Takes note of an article by its date as published. */
    void article(String published) {
        LocalDateTime hour = hour(published);
        if (hour.equals(LocalDateTime.MAX)) {
            undated++;
        } else {
            byDay |= published.length() <= ISO_DAY;
            hours.computeIfAbsent(hour, absent -> new long[2])[0]++;
        }
    }

    /** Takes note of a conflict by the dates of the first article that says each version: it arose with the second of them. */
    void conflict(List<String> firsts) {
        List<LocalDateTime> known = new ArrayList<>(firsts.stream()
                .map(Timeline::hour)
                .filter(hour -> !hour.equals(LocalDateTime.MAX))
                .sorted()
                .toList());
        if (known.size() > 1) {
            hours.computeIfAbsent(known.get(1), absent -> new long[2])[1]++;
        }
    }

    /** The hour of an ISO date, with or without a time; {@link LocalDateTime#MAX} if it is none. */
    static LocalDateTime hour(String published) {
        try {
            return published.length() <= ISO_DAY
                    ? LocalDate.parse(published).atStartOfDay()
                    : OffsetDateTime.parse(published)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.HOURS);
        } catch (DateTimeException e) {
            return LocalDateTime.MAX;
        }
    }

    /** One moment after the other, the newest first, gaps filled; those without a date last. */
    List<Moment> moments() {
        NavigableMap<LocalDateTime, long[]> shown = new TreeMap<>(hours);
        boolean daily =
                byDay || shown.isEmpty() || ChronoUnit.HOURS.between(shown.firstKey(), shown.lastKey()) > HOURS_SHOWN;
        if (daily) {
            shown.clear();
            hours.forEach((hour, counts) -> {
                long[] day = shown.computeIfAbsent(hour.truncatedTo(ChronoUnit.DAYS), absent -> new long[2]);
                day[0] += counts[0];
                day[1] += counts[1];
            });
        }
        fill(shown, daily);
        List<Moment> moments = new ArrayList<>();
        shown.descendingMap().forEach((at, counts) -> moments.add(new Moment(label(at, daily), counts[0], counts[1])));
        if (undated > 0) {
            moments.add(new Moment("", undated, 0));
        }
        return moments;
    }

    private static void fill(NavigableMap<LocalDateTime, long[]> shown, boolean daily) {
        if (!shown.isEmpty()) {
            LocalDateTime last = shown.lastKey();
            LocalDateTime from = daily ? last.minusDays(DAYS_FILLED) : shown.firstKey();
            LocalDateTime first = shown.ceilingKey(from);
            for (LocalDateTime at = last; first != null && at.isAfter(first); ) {
                at = daily ? at.minusDays(1) : at.minusHours(1);
                shown.computeIfAbsent(at, absent -> new long[2]);
            }
        }
    }

    private static String label(LocalDateTime at, boolean daily) {
        String day = at.toLocalDate().toString();
        return daily ? day : day + " " + at.toLocalTime();
    }
}

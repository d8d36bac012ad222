package org.variorum.report.desk;

/** How days are shown. Stateless. */
public final class Days {
    private static final int ISO_DAY = "2031-03-05".length();

    private Days() {}

    /** The day of an ISO date or of an ISO date and time. */
    public static String shown(String iso) {
        return iso.length() > ISO_DAY ? iso.substring(0, ISO_DAY) : iso;
    }
}

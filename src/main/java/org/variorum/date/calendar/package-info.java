/**
 * Places in the calendar: how fine a time is, its typed value with the TIMEX3 rendering and the days it covers,
 * feast days, and what "early" or
 * "late" leave of a stretch of days. In come numbers, out come days. Nothing here knows words, languages or
 * articles. Weeks and the writing of
 * dates follow ISO 8601, values ISO-TimeML (ISO 24617-1).
 */
@org.jspecify.annotations.NullMarked
package org.variorum.date.calendar;

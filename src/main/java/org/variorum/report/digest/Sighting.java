package org.variorum.report.digest;

/**
 * Where one spelling of a name stands first. Immutable.
 *
 * @param spelling as printed
 * @param place where its {@link org.variorum.report.night.Quoted} lies in the spool
 */
public record Sighting(String spelling, long place) {}

package org.variorum.report.digest;

/**
 * What came out in one hour or on one day. Immutable.
 *
 * @param at ISO day, or day and hour (UTC); empty for what has no date
 * @param articles how many
 * @param conflicts how many facts came to be told in two ways
 */
public record Moment(String at, long articles, long conflicts) {}

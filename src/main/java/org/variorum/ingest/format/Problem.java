package org.variorum.ingest.format;

/**
 * What keeps bytes from being a record. Immutable.
 *
 * @param reason for scripts
 * @param detail for people: what is wrong and what to do
 */
public record Problem(Reason reason, String detail) {}

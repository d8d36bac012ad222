package org.variorum.report;

/**
 * How one step of the night went. Immutable.
 *
 * @param step its name
 * @param status how it ended, in a word
 * @param read records read
 * @param written records written
 * @param skipped records left out
 * @param seconds time it took
 */
public record StepRun(String step, String status, long read, long written, long skipped, double seconds) {}

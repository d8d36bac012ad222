package org.variorum.score.fusion;

/**
 * How far each value of each object is supported, and how well each source's claims fit what the others support.
 *
 * @param support for each value, summing to 1 over the values of an object
 * @param good for each source: evidence that fits, by the support of the others
 * @param evidence for each source: all evidence, at least as much
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one step of the fusion to the next, never compared
record Belief(double[] support, double[] good, double[] evidence) {}

package org.variorum.score.fusion;

/** How consistent one source is with what the others support: point, 5 % and 95 % points, and the evidence behind it. Immutable. */
public record SourceConsistency(String source, double consistency, double low, double high, double evidence) {}

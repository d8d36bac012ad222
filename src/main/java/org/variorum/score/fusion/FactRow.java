package org.variorum.score.fusion;

/** One claim about one thing. Immutable. */
public record FactRow(String object, String source, String value) {}

package org.variorum.score.fusion;

/** The value that the sources support best for one object, with its support in [0, 1]. Immutable. */
public record SupportedValue(String object, String value, double support) {}

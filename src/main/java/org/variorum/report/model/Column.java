package org.variorum.report.model;

/**
 * A column of a sheet. Immutable.
 *
 * @param header what stands above it
 * @param width in characters of the body font, 1 to 255
 */
public record Column(String header, int width) {}

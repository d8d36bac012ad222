package org.variorum.report.model;

/**
 * A column of a sheet. Immutable.
 *
 * @param header what stands above it
 * @param width in characters of the body font, 1 to 255; 0 for a column that only charts read and that is hidden
 * @param numbers whether it holds numbers, which stand at the right
 */
public record Column(String header, int width, boolean numbers) {}

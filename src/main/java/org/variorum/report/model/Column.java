package org.variorum.report.model;

import java.util.List;

/**
 * A column of a sheet. Immutable.
 *
 * @param header what stands above it
 * @param width in characters of the body font, 1 to 255; 0 for a column that only charts or the next run read and that is hidden
 * @param numbers whether it holds numbers, which stand at the right
 * @param choices what may be written into it; empty for anything
 */
public record Column(String header, int width, boolean numbers, List<String> choices) {

    /** A column that is not restricted. */
    public Column(String header, int width, boolean numbers) {
        this(header, width, numbers, List.of());
    }
}

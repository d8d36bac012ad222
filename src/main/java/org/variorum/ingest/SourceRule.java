package org.variorum.ingest;

/**
 * A desk's own word on which outlet some files or some sites belong to. Immutable.
 *
 * @param pattern a glob over the file's path below the input folder ({@code agency/**}) or over the site ({@code
 *     *.example.org}); {@code *} stays within one path segment, {@code **} does not, {@code ?} is one letter
 * @param source the outlet's name in the report
 */
public record SourceRule(String pattern, String source) {}

package org.variorum.ingest;

import java.nio.file.Path;

/**
 * One file of a night's dump. Immutable.
 *
 * @param path where it stands below the input folder, with forward slashes on every system; this is what reports and
 *     rejects name
 * @param file where the machine finds it
 */
public record DumpFile(String path, Path file) {}

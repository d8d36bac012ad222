package org.variorum.report.zip;

import java.nio.file.Path;

/**
 * A stretch of a part, deflated. Several stand behind each other in one part. Immutable.
 *
 * @param file with the deflated bytes, which end on a whole byte and leave the stream open for more
 * @param size bytes before deflating
 * @param deflatedSize bytes of the file
 * @param checksum CRC-32 of the bytes before deflating
 */
public record Piece(Path file, long size, long deflatedSize, long checksum) {}

/**
 * Containers and formats: bytes of a dump file cut into records.
 *
 * <p>Comes in: files, plain or compressed. Goes out: {@link org.variorum.ingest.format.Cut cuts} in the order of the
 * file, each with its bytes, its offset and, where the format has them, its named values; or the {@link
 * org.variorum.ingest.format.Problem} that kept it from being read. A broken record never takes its neighbours with it.
 * Does not know which name means which field of an article, and keeps no more than one record in memory.
 *
 * <p>Containers are gzip (all members), zstd (all frames) and zip, two deep and no deeper. They are read from front to
 * back, so that whatever holds them costs no more memory; what they unpack to is counted, and stopped at the limits.
 *
 * <p>Sources: RFC 8259 (JSON), RFC 4180 (CSV), RFC 1952 (gzip), RFC 8878 (zstd), PKWARE's APPNOTE (zip), ISO 28500
 * (WARC), RFC 9112 (the answers of servers in it).
 */
@NullMarked
package org.variorum.ingest.format;

import org.jspecify.annotations.NullMarked;

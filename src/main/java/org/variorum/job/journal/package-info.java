/**
 * What a run tells of itself while it goes on, and what it can be told.
 *
 * <p>In come step names, counts and requests to stop; out go journals on disk that {@code status} reads without a database. Holds no results and opens no
 * database. The idea of a small file kept aside and moved is that of every log-structured monitor file ({@code last-run.json} is one for machines).
 */
@org.jspecify.annotations.NullMarked
package org.variorum.job.journal;

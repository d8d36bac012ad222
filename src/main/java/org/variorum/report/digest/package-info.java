/**
 * A night made small: its figures, and where its facts and words lie, so that sheets can be sorted and filled without reading any article twice.
 *
 * <p>Comes in: the pages of {@code night}, once, while the tables are written. Goes out: a {@link org.variorum.report.digest.NightDigest} to hold
 * in memory, and a {@link org.variorum.report.digest.Spool} on disk with what one row needs. Does not format anything and knows no sheet.
 */
@NullMarked
package org.variorum.report.digest;

import org.jspecify.annotations.NullMarked;

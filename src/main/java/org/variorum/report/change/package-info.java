/**
 * What is different from the report of the same night that was published before.
 *
 * <p>Comes in: the tables of that report, and the digest of this one. Goes out: a list of changes, for Summary and as a table of its own. A run that
 * changes nothing tells again what the run before it told, so that it gives the same bytes. Does not compare texts, nor other nights.
 */
@NullMarked
package org.variorum.report.change;

import org.jspecify.annotations.NullMarked;

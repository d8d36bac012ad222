/**
 * What a report is made from: one night, as far as it is worked out.
 *
 * <p>Comes in: the results of all steps, read by whoever implements {@link org.variorum.report.night.Night}. Goes out: the same, put together per
 * article and per story so that a table or a sheet needs one look. Does not store, compute or format anything.
 */
@NullMarked
package org.variorum.report.night;

import org.jspecify.annotations.NullMarked;

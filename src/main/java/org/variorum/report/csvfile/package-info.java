/**
 * CSV files as bytes: how a value is printed, how a row is guarded and parted, and that no failed write passes for a finished table.
 *
 * <p>Comes in: rows of words. Goes out: files in the profile of whoever reads them. Does not know any table. After RFC 4180, and OWASP's advice on
 * formulas in CSV.
 */
@NullMarked
package org.variorum.report.csvfile;

import org.jspecify.annotations.NullMarked;

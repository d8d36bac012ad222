/**
 * Zip files that are the same bytes for the same content, deflated on as many threads as there are.
 *
 * <p>Comes in: bytes, in the order they are made. Goes out: a zip file. A long part is cut into blocks of one length; each is deflated by whoever is
 * free, with the end of the one before as its dictionary, so that neither the number of threads nor their order shows in the result. Does not know
 * what a workbook is. After pigz, the parallel gzip.
 */
@NullMarked
package org.variorum.report.zip;

import org.jspecify.annotations.NullMarked;

/**
 * Web pages: what they declare about themselves and where on them the story stands.
 *
 * <p>Comes in: markup. Goes out: a {@link org.variorum.clean.page.WebPage} with headline, authors, date, language and
 * main text, or the plain words of a fragment. Knows the names that sites give their parts as rows of {@code
 * clean/und/parts} and {@code clean/und/metadata}; does not fetch anything and does not run scripts.
 *
 * <p>Sources: the scoring of blocks goes back to Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using
 * Shallow Text Features" (2010) and to the idea of Arc90's Readability.
 */
@NullMarked
package org.variorum.clean.page;

import org.jspecify.annotations.NullMarked;

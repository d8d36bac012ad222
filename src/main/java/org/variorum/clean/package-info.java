/**
 * What has to be done to bytes before they are an article's text: the decision on their character set, the main text of
 * a web page, and marks over what a text carries besides its story.
 *
 * <p>Comes in: bytes, pages, texts. Goes out: decoded text with the decision that made it, the parts of a page, and
 * {@link org.variorum.article.Mark marks}, each with the name of its rule. Does not delete or rewrite a text, does not
 * know dump formats, and does not read what a story says.
 *
 * <p>Sources: the scoring of blocks goes back to Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using
 * Shallow Text Features" (2010) and to the idea of Arc90's Readability; the order of charset evidence to the WHATWG
 * Encoding Standard.
 */
@NullMarked
package org.variorum.clean;

import org.jspecify.annotations.NullMarked;

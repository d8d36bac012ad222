/**
 * One article as a dump delivered it, and what every room above needs to say about it.
 *
 * <p>Lives here: the {@link org.variorum.article.Article} with its untouched text, the marks that cleaning put over it,
 * when it was {@link org.variorum.article.Published published} and what told so, and intervals of {@link
 * org.variorum.article.Days}. Values only: does not read dumps, does not find anything in a text, and never holds
 * today's date for want of a better one.
 */
@NullMarked
package org.variorum.article;

import org.jspecify.annotations.NullMarked;

/**
 * Runs the finders over one article.
 *
 * <p>In comes an article, out goes its annotation: names, dates, figures, quotations and claims with their spans, title
 * first. A pure function of the article and the lexicons, so that a night's articles can be annotated in any order and
 * on any number of threads. Nothing is found here: each finder lives in the room of what it finds.
 */
@NullMarked
package org.variorum.annotate;

import org.jspecify.annotations.NullMarked;

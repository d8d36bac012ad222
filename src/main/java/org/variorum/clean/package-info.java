/**
 * What has to be done to bytes before they are an article's text: the decision on their character set and marks over what a text carries besides its story.
 *
 * <p>Comes in: bytes, texts. Goes out: decoded text with the decision that made it, and
 * {@link org.variorum.article.Mark marks}, each with the name of its rule: by phrases, signals and form ({@link
 * org.variorum.clean.BoilerplateMarker}), by language ({@link org.variorum.clean.StrayLines}), and by what a source prints
 * under many stories ({@link org.variorum.clean.RecurringLines}). Does not delete or rewrite a text, does not
 * know dump formats, and does not read what a story says.
 *
 * <p>Source: the order of charset evidence goes back to the WHATWG Encoding Standard. Web pages are read in {@link
 * org.variorum.clean.page}.
 */
@NullMarked
package org.variorum.clean;

import org.jspecify.annotations.NullMarked;

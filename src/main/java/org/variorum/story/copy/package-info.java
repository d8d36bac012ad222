/**
 * Copies: texts that stand in several places. In come sketches in order of publication; out go the groups of texts that are one text, the likely
 * original of each, and which pairs share some wording. Does not look at what the texts are about, nor at quotations as evidence of copying.
 * Ideas: shingles and containment (Broder 1997); union by falling likeness with a check of the chain.
 */
@NullMarked
package org.variorum.story.copy;

import org.jspecify.annotations.NullMarked;

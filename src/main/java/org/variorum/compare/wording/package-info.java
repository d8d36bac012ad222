/**
 * Words as they are compared: stems, the passage around something found, and how alike two wordings of an utterance are.
 *
 * <p>In: readings and quoted words. Out: {@link org.variorum.compare.wording.Passage}, {@link org.variorum.compare.wording.Wording} and
 * {@link org.variorum.compare.wording.Likeness}. Knows nothing of slots, articles or sources, and does not decide what counts as the same.
 *
 * <p>Rare shared stems, containment and common subsequence are the measures of work on text reuse (METER, Clough et al. 2002); how much each counts
 * was learned from labelled pairs.
 */
@NullMarked
package org.variorum.compare.wording;

import org.jspecify.annotations.NullMarked;

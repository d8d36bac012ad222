/**
 * What grouping keeps of an article: its wording as a sample of shingles, its terms as counted stems, the agencies it leans on. In comes an
 * article with its annotation; out goes a sketch of some two kilobytes. Does not compare articles. Ideas: bottom-k samples of shingles (Broder
 * 1997); Snowball stemmers (Porter 2001) from opennlp-tools.
 */
@NullMarked
package org.variorum.story.sketch;

import org.jspecify.annotations.NullMarked;

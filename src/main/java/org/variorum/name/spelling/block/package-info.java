/**
 * Which names of a large set are worth comparing. In come parsed names, out come for each name the few others that share a
 * rare key with it. Does not tell whether two names are one. Source: blocking by a union of keys, each capped by how rare
 * it is (Papadakis et al. 2020, Blocking and Filtering Techniques for Entity Resolution).
 */
@NullMarked
package org.variorum.name.spelling.block;

import org.jspecify.annotations.NullMarked;

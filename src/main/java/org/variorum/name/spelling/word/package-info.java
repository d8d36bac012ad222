/**
 * Names taken apart. In come strings as printed, out come words with roles and the ways to read each: given name, family
 * name, patronymic, particle, initial, title, suffix, common word of organizations. Letters are evened out and
 * look-alikes put right on the way. Does not compare names.
 */
@NullMarked
package org.variorum.name.spelling.word;

import org.jspecify.annotations.NullMarked;

/**
 * Who is who: from the mentions of a night to entities whose ids last. In come the names of every article and the
 * register of earlier nights, out go an entity for each mention, the night's entities, and the register after it.
 * Last names, acronyms and roles are settled inside their article first; whole names are joined over the night by the
 * surest pairs first, never through a member that speaks against it. Which story an article belongs to is not known
 * here, so what only a story can settle stays open.
 */
@NullMarked
package org.variorum.name.register;

import org.jspecify.annotations.NullMarked;

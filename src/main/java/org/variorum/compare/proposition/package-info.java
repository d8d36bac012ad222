/**
 * Propositions with their roles settled: who says that who did what to whom; and where two voices exchange the roles.
 *
 * <p>In: witnesses and the claims found in them. Out: {@link org.variorum.compare.proposition.Proposition}s and
 * {@link org.variorum.compare.proposition.RoleSwap}s. Knows nothing of slots. Does not judge who is right, only which reading stands alone.
 *
 * <p>Agent, predicate and patient are compared by entity, because "A accuses B" and "B accuses A" share every word.
 */
@NullMarked
package org.variorum.compare.proposition;

import org.jspecify.annotations.NullMarked;

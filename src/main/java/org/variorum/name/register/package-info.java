/** Who is who: from mentions to entities that last over nights. */
@NullMarked
package org.variorum.name.register;

import org.jspecify.annotations.NullMarked;

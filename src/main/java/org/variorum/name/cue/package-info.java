/** The built-in name finder. */
@NullMarked
package org.variorum.name.cue;

import org.jspecify.annotations.NullMarked;

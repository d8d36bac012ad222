/** Whether two spellings are one name. */
@NullMarked
package org.variorum.name.spelling;

import org.jspecify.annotations.NullMarked;

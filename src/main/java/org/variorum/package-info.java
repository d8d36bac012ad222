/**
 * The front door: {@link org.variorum.Variorum} hands the command line to the {@code cli} room and does nothing else. Nothing imports this package.
 */
@org.jspecify.annotations.NullMarked
package org.variorum;

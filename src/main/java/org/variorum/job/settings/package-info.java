/**
 * What a desk can set without a compiler: the keys of {@code config/variorum.properties} with their ranges, and the tables beside that file.
 *
 * <p>In come files; out go values that are in range, or an error that names the file, the key and the remedy. Does not know what the settings are for.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.job.settings;

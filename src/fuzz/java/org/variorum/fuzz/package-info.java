/**
 * Coverage-guided fuzzing of what reads foreign bytes: one target a reader, each a class with {@code
 * fuzzerTestOneInput}. Comes in: bytes that the fuzzer makes up; goes out: a finding where a promise of {@link
 * org.variorum.fuzz.Promises} does not hold. Outside the normal tests: {@code mvn -Pfuzz test-compile}, then as
 * src/bench/RESULTS.md says.
 */
@NullMarked
package org.variorum.fuzz;

import org.jspecify.annotations.NullMarked;

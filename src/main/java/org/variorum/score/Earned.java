package org.variorum.score;

import org.variorum.compare.Axis;

/**
 * What one source earned on one axis in one night. Immutable.
 *
 * @param source the outlet
 * @param axis which kind of fact
 * @param good evidence that fitted what the other voices support; above {@code evidence} where it makes good for what an earlier night took
 * @param evidence all evidence, at least 0
 */
public record Earned(String source, Axis axis, double good, double evidence) {}

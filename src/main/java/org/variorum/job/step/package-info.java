/**
 * The seven steps, a class each, and what they share: how a step reads record by record and remembers its place, how it stores batches, how it is watched,
 * stopped and made to fail on purpose.
 *
 * <p>In comes {@link org.variorum.job.step.Work}, the same for all steps of a run; out go the rows of each step's own tables, and at the end the report. A
 * step reads only what earlier steps stored. The order of the steps is not known here but in {@link org.variorum.job.NightlyJob}; what they compute is
 * the business of the rooms below.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.job.step;

/**
 * The nightly job: seven steps, their order, and how a run that was cut short goes on.
 *
 * <p>{@link org.variorum.job.NightlyJob} is the page to read first. In come the settings, the input folder and a night; out go the rows of each
 * step, the report, and what {@link org.variorum.job.journal.RunJournal} tells of the run. {@link org.variorum.job.NightRun} decides what is to be run
 * and runs it. This is the only room that knows Spring Batch, which conducts; the rooms below compute and know nothing of it.
 *
 * <p>Three facts about Spring Batch 6.0 that shape this room, each found by killing it: a killed execution stays "started" until it is recovered; the
 * restarted step stores its position only with its first chunk, so {@link org.variorum.job.step.PositionKeeper} stores it at once; a completed instance
 * refuses to start again, which here means that there is nothing to do. It prints nothing: {@link org.variorum.job.journal.RunListener} hands on what
 * happens.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.job;

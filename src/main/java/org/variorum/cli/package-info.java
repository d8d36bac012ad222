/**
 * The command line: one class a command, exit codes, and how progress is shown.
 *
 * <p>In come the arguments; out go messages on the error stream, results on the standard stream, and an exit code. The only room that prints. It does
 * no work of its own: {@code run} hands over to the job room, the others to the room whose question they answer. Only {@code run} starts Spring, and
 * only when there is something to run. Options are picocli's business.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.cli;

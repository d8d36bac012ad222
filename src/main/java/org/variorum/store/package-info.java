/**
 * Where a night is kept between its steps: one database, one lock, one schema.
 *
 * <p>In come records of the domain, under the night they belong to and a number that gives their order; out go the same records, page by page.
 * Every table has the same shape ({@code night, n, body}), the body being one record in a compact versioned {@link org.variorum.layout.Encoding};
 * what is queried has a column of its own. A step replaces the rows of its own tables and reads those of earlier steps only.
 *
 * <p>This room does not know what the records mean, and does not know Spring Batch; transactions are begun by whoever calls. It and the job room
 * are the only ones that know JDBC. HSQLDB runs with its lock file switched off and under {@link org.variorum.store.RunLock} instead, because its
 * stale lock costs ten seconds after every kill.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.store;

/**
 * How records are laid out in bytes, for rows that are stored and for records that wait on disk.
 *
 * <p>In comes a record, out come bytes that name their own layout; and back. Knows no record in particular and no place to keep bytes. The idea is that of
 * every schema-first encoding (Avro, Protocol Buffers), with the record itself as the schema. Stands at the very bottom because two rooms need it, store
 * and report, which must not know each other.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.layout;

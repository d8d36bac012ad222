package org.variorum.name;

import java.util.List;

/**
 * An entity as the register keeps it from night to night. Immutable.
 *
 * @param id stable id
 * @param kind what it is
 * @param name the spelling it was last shown under
 * @param spellings every spelling that earlier nights joined to it, sorted
 */
public record KnownEntity(String id, Kind kind, String name, List<String> spellings) {}

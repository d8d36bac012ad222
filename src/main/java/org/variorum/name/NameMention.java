package org.variorum.name;

import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * One place where an article names a person, an organization or a place. Who that is, is settled later by {@link
 * NameResolver}. Immutable.
 *
 * @param field which text the span points into
 * @param span the name itself, without title or role ("Sergei Lavrov"); for a role the whole phrase ("the Russian
 *     ambassador")
 * @param kind what is named
 * @param form in which form
 * @param role title or role that stands with the name, normalized and lower case ("foreign minister"); empty if none
 */
public record NameMention(Field field, Span span, Kind kind, Form form, String role) {}

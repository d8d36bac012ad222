/**
 * From tokens to what they say about a time: the words of a language, one table of rules for all languages, the
 * chart that puts them together
 * and the choice of what becomes a mention. In comes a {@link org.variorum.text.Reading}'s tokens, out come {@link
 * org.variorum.date.grammar.Piece}s with {@link org.variorum.date.grammar.Features}. Nothing here knows the
 * article's date or turns a feature
 * into a day. Bottom-up parsing by named rules over a lattice is duckling's idea; joining by features is that of
 * unification grammar (Shieber,
 * 1986).
 */
@org.jspecify.annotations.NullMarked
package org.variorum.date.grammar;

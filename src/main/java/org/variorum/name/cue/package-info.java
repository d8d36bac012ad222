/**
 * The built-in name finder. In comes a reading, out go mentions of persons, organizations and places with their exact
 * spans, form and role. Runs of capitals are cut where titles and peoples end, weighed by cues (a row each in the
 * table {@code cue-weights}) in the words of the name and around it, and by what the rest of the text says of the same
 * words. Nothing is trained; all knowledge is in word lists, a folder a language: a language is added by adding files,
 * and where it has no list of its own the English one stands in. Who is meant by a mention is not settled here but in {@code register}. The idea of
 * cues and support within one document is that of the rule-based systems of the Message Understanding Conferences.
 */
@NullMarked
package org.variorum.name.cue;

import org.jspecify.annotations.NullMarked;

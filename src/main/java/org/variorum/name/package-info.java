/**
 * Names: what names someone or something in an article, and who is meant. Here stand the values and the contract of a
 * finder; {@code cue} holds the built-in finder, {@code spelling} tells whether two spellings are one name, {@code
 * register} tells who is who over a night and the nights before. In come readings and articles, out go {@link
 * org.variorum.name.NameMention mentions} and {@link org.variorum.name.Entity entities}. What is said about them, and
 * whether sources agree on it, is not told here.
 */
@NullMarked
package org.variorum.name;

import org.jspecify.annotations.NullMarked;

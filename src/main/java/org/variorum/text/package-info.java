/**
 * The floor of the house: places in a text, its tokens and sentences, its language, and the tables that hold language
 * knowledge.
 *
 * <p>Comes in: text as read, and spans that are to be left out. Goes out: a {@link org.variorum.text.Reading} with
 * sentences and tokens whose offsets lead back into the untouched text; a {@link org.variorum.text.Language}, and whether a
 * single line is in {@link org.variorum.text.OtherLanguage another}; rows of a
 * {@link org.variorum.text.Lexicon}. Does not rewrite text, does not know articles, and does not say what words mean.
 *
 * <p>Sources: sentence ends follow the idea of Unicode Annex 29 with abbreviations as data; languages are told apart by
 * OpenNLP's model (Apache-2.0).
 */
@NullMarked
package org.variorum.text;

import org.jspecify.annotations.NullMarked;

/**
 * Time expressions and the day an article came out. In comes a {@link org.variorum.text.Reading} or an {@link
 * org.variorum.article.Article}; out
 * come {@link org.variorum.date.DateMention}s with a TIMEX3 value, the days they cover, what they hang on and the
 * rule that said so, and an
 * article's {@link org.variorum.article.Published}. Language knowledge lives in the lexicons, grammar in the rules,
 * resolution in one place.
 *
 * <p>A language is a folder of files. Polish was added last, and this is all that was touched: {@code
 * lexicon/date/pl/} with calendar.tsv,
 * bylines.tsv, datelines.tsv, holidays.tsv, numerals.tsv, traps.tsv, units.tsv and words.tsv among the resources, {@code
 * date/pl.tsv}
 * with its examples and
 * nothings and a few rows of {@code date/traps.tsv} among the tests, and its code in the list of the test that counts
 * the languages.
 *
 * <p>Not here: whether two dates tell of the same event (compare), and dates borrowed from other articles of a
 * story. The wall clock is never
 * looked at. The values follow ISO-TimeML (ISO 24617-1); rules with names a reader can search are duckling's idea,
 * and so is a corpus of
 * examples and negatives beside each lexicon.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.date;

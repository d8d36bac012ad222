package org.variorum.story.sketch;

/**
 * What grouping keeps of one article: some one and a half kilobytes instead of its text. Immutable, safe to share between threads.
 *
 * @param id of the article
 * @param source its outlet
 * @param site host of its URL, or empty
 * @param language its code, or empty
 * @param heading the title, or the first words where there is none; for showing only
 * @param appeared when it came out, if anything tells
 * @param shingles its wording
 * @param words stems with their counts; more for those in title and lede
 * @param names the same for what is written like a name
 * @param numbers the same for digits and the words of dates
 * @param ending hashes of its last sentences, with its outlet
 * @param facts what stays the same in every language: whom it names, which days, which values
 * @param credits which agencies it credits and cites
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
public record Sketch(
        String id,
        String source,
        String site,
        String language,
        String heading,
        Appearance appeared,
        Shingles shingles,
        Counts words,
        Counts names,
        Counts numbers,
        int[] ending,
        Counts facts,
        Credits credits) {
    private static final int[] NO_ENDING = {};

    /** The same without some terms, be they words, names or numbers. */
    Sketch without(Counts terms) {
        return with(words.without(terms), names.without(terms), numbers.without(terms), ending);
    }

    /** The same without words, names and numbers, for when they are no longer needed. */
    public Sketch wordless() {
        return with(Counts.NONE, Counts.NONE, Counts.NONE, NO_ENDING);
    }

    private Sketch with(Counts newWords, Counts newNames, Counts newNumbers, int[] newEnding) {
        return new Sketch(
                id,
                source,
                site,
                language,
                heading,
                appeared,
                shingles,
                newWords,
                newNames,
                newNumbers,
                newEnding,
                facts,
                credits);
    }
}

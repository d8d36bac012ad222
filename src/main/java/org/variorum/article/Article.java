package org.variorum.article;

import java.util.List;
import java.util.Optional;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

/**
 * One article as read from a dump: the text untouched, with marks over it. Immutable, safe to share between threads.
 *
 * @param id hash of source, title and text: the same article delivered twice has one id, on every machine and every
 *     rerun
 * @param recordId the dump's own id of the record, or the file's name without its ending
 * @param source the outlet, "unknown" if nothing tells it
 * @param file the dump file below the input folder, with forward slashes
 * @param record number of the record in its file, from 1
 * @param title the headline, possibly empty
 * @param titleSpan where the headline stands in the text; empty if the dump keeps it apart
 * @param text the text as read
 * @param published what the dump itself says of its date: metadata or URL, else unknown
 * @param authors as given
 * @param language declared or recognized
 * @param url as given, possibly empty
 * @param marks boilerplate, in ascending order, not overlapping
 * @param decoding how its bytes became letters
 */
public record Article(
        String id,
        String recordId,
        String source,
        String file,
        long record,
        String title,
        Optional<Span> titleSpan,
        String text,
        Published published,
        List<String> authors,
        Language language,
        String url,
        List<Mark> marks,
        Decoding decoding) {

    /** The text that an offset of this field points into. */
    public String in(Field field) {
        return field == Field.TITLE ? title : text;
    }

    /**
     * The words of a span for the eye: without what is marked inside it, such as tags. A span that lies in a mark as a whole is shown as it stands.
     * Not for offsets.
     */
    public String words(Field field, Span span) {
        int mark = field == Field.TEXT ? firstMarkBehind(span.start()) : marks.size();
        int from = span.start();
        StringBuilder words = new StringBuilder();
        for (; mark < marks.size() && marks.get(mark).span().overlaps(span); mark++) {
            Span out = marks.get(mark).span();
            if (out.contains(span)) {
                return span.of(text);
            }
            words.append(text, from, Math.max(from, out.start()));
            from = Math.min(out.end(), span.end());
            boolean meet = out.start() > span.start() && Character.isLetterOrDigit(text.charAt(out.start() - 1));
            if (meet && from < span.end() && Character.isLetterOrDigit(text.charAt(from))) {
                words.append(' '); // the words on both sides must not grow together
            }
        }
        return words.append(in(field), from, span.end()).toString();
    }

    /** Number of the first mark that ends behind a place. */
    private int firstMarkBehind(int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The same article under other marks. */
    public Article with(List<Mark> others) {
        return new Article(
                id, recordId, source, file, record, title, titleSpan, text, published, authors, language, url, others,
                decoding);
    }

    /** The body as finders read it, boilerplate left out. A headline inside the text is part of it. */
    public Reading reading() {
        return Reading.of(text, language, marks.stream().map(Mark::span).toList());
    }

    /** The headline as finders read it; empty where it stands inside the text and is read there. */
    public Optional<Reading> titleReading() {
        return titleSpan.isPresent() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of(title, language, List.of()));
    }
}

package org.variorum.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.quote.clause.NamePlaces;
import org.variorum.quote.clause.Outline;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.quote.clause.Stretch;
import org.variorum.text.Reading;

/**
 * Tells the speaker of each quotation: first by a verb of saying in the same sentence, on the side where punctuation
 * points, then by what stands around it. Serves one outline; one thread.
 */
final class Attributor {
    private final Outline outline;
    private final List<Stretch> stretches;
    private final Reading reading;
    private final SpeechWords words;
    private final CueFinder cues;
    private final List<Optional<Attribution>> told = new ArrayList<>();

    Attributor(Outline outline, List<Stretch> stretches, Reading reading, SpeechWords words, NamePlaces names) {
        this.outline = outline;
        this.stretches = stretches;
        this.reading = reading;
        this.words = words;
        this.cues = new CueFinder(outline, reading.text(), words, names);
    }

    /** Who speaks each of the quotations, in their order. */
    List<Optional<Attribution>> attribute() {
        for (int q = 0; q < stretches.size(); q++) {
            told.add(bySentence(q));
        }
        for (int q = 0; q < stretches.size(); q++) {
            if (told.get(q).isEmpty()) {
                told.set(q, byNeighbours(q));
            }
        }
        return told;
    }

    private Optional<Attribution> bySentence(int q) {
        int place = outline.placeOf(q);
        boolean asks = "?!".contains(lastInside(q));
        Optional<Attribution> told = Optional.empty();
        if (endsOpen(q, place)) {
            told = cues.behind(place, asks, true);
        }
        if (told.isEmpty() && pointsBack(place)) {
            told = cues.before(place, true);
        }
        if (told.isEmpty() && pointsForward(q, place)) {
            told = cues.behind(place, asks, true);
        }
        return told.or(() -> cues.before(place, true))
                .or(() -> cues.behind(place, asks, true))
                .or(() -> cues.colon(place))
                .or(() -> cues.before(place, false))
                .or(() -> cues.behind(place, asks, false))
                .or(() -> cues.dash(place));
    }

    /** A comma or colon directly before the quotation. */
    private boolean pointsBack(int place) {
        return place > 0
                && !outline.piece(place).starts()
                && (outline.piece(place - 1).isMark(",")
                        || outline.piece(place - 1).isMark(":"));
    }

    /** A comma inside the marks, with no conjunction behind them: the sentence goes on with who said it. */
    private boolean endsOpen(int q, int place) {
        return lastInside(q).equals(",")
                && place + 1 < outline.size()
                && !words.is(
                        SpeechWords.Function.CONJUNCTION,
                        outline.piece(place + 1).lower());
    }

    /** A comma, question mark or dash at the end of the quotation, or a comma directly behind it. */
    private boolean pointsForward(int q, int place) {
        return ",?!—–-".contains(lastInside(q))
                || (place + 1 < outline.size() && outline.piece(place + 1).isMark(","));
    }

    private String lastInside(int q) {
        Stretch stretch = stretches.get(q);
        int end = stretch.last() - (stretch.closed() ? 1 : 0);
        return reading.tokens()
                .get(StraightMarks.isTwin(reading, end) ? end - 1 : end)
                .text();
    }

    private Optional<Attribution> byNeighbours(int q) {
        Optional<Attribution> carried = cues.sentenceBefore(outline.placeOf(q))
                .or(() -> carriedOn(q))
                .or(() -> carriedBack(q))
                .or(() -> carriedOver(q));
        return carried.or(() -> {
            int place = outline.placeOf(q);
            return cues.subjects()
                    .main(outline.sentenceStart(place), place)
                    .map(speaker -> new Attribution(speaker, "", AttributionRule.SUBJECT_OF_SENTENCE));
        });
    }

    private Optional<Attribution> carriedOn(int q) {
        if (q == 0 || !told.get(q - 1).isPresent() || paragraph(q - 1) != paragraph(q)) {
            return Optional.empty();
        }
        return told.get(q - 1).map(t -> new Attribution(t.speaker(), "", AttributionRule.CARRIED_ON));
    }

    private Optional<Attribution> carriedBack(int q) {
        if (q + 1 >= told.size() || !told.get(q + 1).isPresent() || paragraph(q + 1) != paragraph(q)) {
            return Optional.empty();
        }
        return told.get(q + 1).map(t -> new Attribution(t.speaker(), "", AttributionRule.CARRIED_BACK));
    }

    private Optional<Attribution> carriedOver(int q) {
        int place = outline.placeOf(q);
        boolean paragraphStarts = place > 0
                && outline.piece(place - 1).paragraph() != outline.piece(place).paragraph();
        if (!paragraphStarts) {
            return Optional.empty();
        }
        if (q > 0 && told.get(q - 1).isPresent() && paragraph(q - 1) == paragraph(q) - 1) {
            return told.get(q - 1).map(t -> new Attribution(t.speaker(), "", AttributionRule.CARRIED_OVER));
        }
        return cues.subjects()
                .main(outline.sentenceStart(place - 1), place)
                .map(speaker -> new Attribution(speaker, "", AttributionRule.CARRIED_OVER));
    }

    private int paragraph(int q) {
        return outline.piece(outline.placeOf(q)).paragraph();
    }
}

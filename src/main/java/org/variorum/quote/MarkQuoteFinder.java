package org.variorum.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.NamePlaces;
import org.variorum.quote.clause.Outline;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.quote.clause.Stretch;
import org.variorum.text.Reading;
import org.variorum.text.Span;

/**
 * Finds quotations by their quote marks and their speakers by cue and order. A short expression without a verb of
 * saying gets no speaker. Stateless, safe to share between threads.
 */
public final class MarkQuoteFinder implements QuoteFinder {

    @Override
    public List<Quotation> find(Reading reading, Field field, List<NameMention> names) {
        List<Stretch> stretches = MarkPairer.pair(reading);
        if (stretches.isEmpty()) {
            return List.of();
        }
        SpeechWords words = SpeechWords.of(reading.language());
        NamePlaces places = new NamePlaces(names);
        Outline outline = new Outline(reading, stretches);
        List<Optional<Attribution>> told = new Attributor(outline, stretches, reading, words, places).attribute();
        SpeakerResolver speakers = new SpeakerResolver(outline, words, places);
        ChannelReader channels = new ChannelReader(reading, names);
        QuoteKinds kinds = new QuoteKinds(reading);
        List<Quotation> found = new ArrayList<>();
        for (int q = 0; q < stretches.size(); q++) {
            Stretch stretch = stretches.get(q);
            Quotation.Kind kind = kinds.kind(stretch, told.get(q));
            Optional<Attribution> kept = told.get(q).filter(t -> !t.cue().isEmpty() || isSpeech(kind));
            found.add(new Quotation(
                    field,
                    span(reading, stretch),
                    kind,
                    kept.map(t -> speakers.resolve(t.speaker())),
                    kept.map(Attribution::cue).orElse(""),
                    isSpeech(kind) ? channels.of(stretch) : Optional.empty()));
        }
        return List.copyOf(found);
    }

    private static boolean isSpeech(Quotation.Kind kind) {
        return kind == Quotation.Kind.FULL || kind == Quotation.Kind.PARTIAL;
    }

    private static Span span(Reading reading, Stretch stretch) {
        return reading.tokens()
                .get(stretch.first())
                .span()
                .cover(reading.tokens().get(stretch.last()).span());
    }
}

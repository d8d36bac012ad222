package org.variorum.report.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.quote.Quotation;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.Passage;

/** Every quotation with its speaker and the utterance it belongs to. */
public final class QuotesTable implements Table<ArticlePage> {
    private static final List<String> HEADER = List.of(
            "article_id",
            "start",
            "end",
            "text",
            "kind",
            "speaker_id",
            "speaker",
            "speaker_start",
            "speaker_end",
            "cue",
            "utterance_id",
            "channel",
            "field");

    @Override
    public String file() {
        return "quotes.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        List<Quotation> quotes = page.reported().annotation().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Quotation quote = quotes.get(i);
            Optional<Passage> speaker = quote.speaker().map(who -> page.passage(quote.field(), who.span()));
            into.accept(new Line()
                    .add(page.article().id())
                    .passage(page.passage(quote.field(), quote.span()))
                    .add(quote.kind().word())
                    .add(page.entity(quote.field(), quote.speaker().flatMap(Quotation.Speaker::name)))
                    .add(speaker.map(Passage::text))
                    .add(speaker.map(Passage::start))
                    .add(speaker.map(Passage::end))
                    .add(quote.cue())
                    .add(page.reported().settled().utterances().get(i))
                    .add(quote.channel()
                            .map(span -> page.passage(quote.field(), span).text()))
                    .add(quote.field().word()));
        }
    }
}

package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class ChannelReaderTest {
    private static Optional<String> channel(String organization, String text) {
        Reading reading = Reading.of(text, Language.ENGLISH, List.of());
        int from = text.indexOf(organization);
        NameMention name = new NameMention(
                Field.TEXT, new Span(from, from + organization.length()), Kind.ORGANIZATION, Form.FULL, "");
        List<Quotation> quotes = new MarkQuoteFinder().find(reading, Field.TEXT, List.of(name));
        return quotes.get(0).channel().map(span -> span.of(text));
    }

    @Test
    void whoIsQuotedByAnAgencySpeaksThroughIt() {
        assertEquals(
                Optional.of("AFP"),
                channel("AFP", "“We will keep the ferries running all winter,” the official quoted by AFP said."));
    }

    @Test
    void whoTellsAnAgencySpeaksThroughIt() {
        assertEquals(
                Optional.of("Lume Press"),
                channel(
                        "Lume Press",
                        "“We will read the letter and study it,” Pavel Orlo told the Lume Press news agency."));
    }

    @Test
    void whoTellsACouncilSpeaksForHimself() {
        assertEquals(
                Optional.empty(),
                channel(
                        "Security Council",
                        "“We will read the letter and study it,” Pavel Orlo told the Security Council."));
    }

    @Test
    void whoTellsReportersSpeaksForHimself() {
        assertEquals(
                Optional.empty(),
                channel("Vell", "“We will read the letter and study it,” Pavel Orlo told reporters in Vell."));
    }
}

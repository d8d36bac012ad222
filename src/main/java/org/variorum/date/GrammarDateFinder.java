package org.variorum.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Finds time expressions with a grammar over tokens. Stateless, safe to share between threads. */
public final class GrammarDateFinder implements DateFinder {

    @Override
    public List<DateMention> find(Reading reading, Field field, Optional<Days> published) {
        List<DateMention> found = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        for (int i = 0; i + 4 < tokens.size(); i++) {
            Span span = new Span(tokens.get(i).start(), tokens.get(i + 4).end());
            if (span.length() == 10 && tokens.get(i).kind() == Token.Kind.NUMBER) {
                isoDay(span.of(reading.text())).ifPresent(day -> found.add(new DateMention(
                        field, span, DateMention.Type.DATE, day.toString(), "", Optional.of(Days.of(day)), "", "iso-day")));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<LocalDate> isoDay(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}

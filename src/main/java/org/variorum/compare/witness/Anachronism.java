package org.variorum.compare.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Published;
import org.variorum.compare.wording.ContentWords;
import org.variorum.date.DateMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Somebody "said on 14 May" in an article of 2 May: a full date, right after a verb of saying in the past, that lies after the article's own
 * certain date. Immutable.
 *
 * @param article index of the witness
 * @param date the date that cannot be
 * @param written the day the article came out
 */
public record Anachronism(int article, DateMention date, LocalDate written) {
    /** Days by which a date may lie after the article's own: time zones and late corrections. */
    private static final int GRACE = 1;
    /** Words from the verb of saying to the date. */
    private static final int REACH = 2;
    /** UTF-16 units in which these words stand. */
    private static final int UNITS = 30;

    private static final Set<Published.How> CERTAIN =
            Set.of(Published.How.METADATA, Published.How.URL, Published.How.DATELINE);

    /** All of them in a story, in the order of its articles. */
    public static List<Anachronism> in(Witnesses witnesses) {
        List<Anachronism> found = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            Published published = witness.settled().published();
            Optional<LocalDate> written = published.day().filter(day -> CERTAIN.contains(published.how()));
            for (DateMention date : written.isEmpty()
                    ? List.<DateMention>of()
                    : witness.settled().dates()) {
                if (date.anchor().isEmpty() && later(date, written.get()) && said(witness.article(), date)) {
                    found.add(new Anachronism(witness.index(), date, written.get()));
                }
            }
        }
        return found;
    }

    private static boolean later(DateMention date, LocalDate written) {
        Optional<Days> days = date.days();
        return days.isPresent() && days.get().earliest().isAfter(written.plusDays(GRACE));
    }

    private static boolean said(Article article, DateMention date) {
        int from = Math.max(0, date.span().start() - UNITS);
        String before = new Span(from, date.span().start()).of(article.in(date.field()));
        List<Token> words = Reading.of(before, Language.UNKNOWN, List.of()).tokens();
        ContentWords language = ContentWords.of(article.language());
        return words.subList(Math.max(0, words.size() - REACH), words.size()).stream()
                .anyMatch(word -> language.saying(word.lower()));
    }
}

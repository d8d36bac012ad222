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
 * Somebody "said on 14 May", or a ship "sank on 14 May", in an article of 2 May: a full date, right beside a word that puts it in the past, that
 * lies after the article's own certain date. Immutable.
 *
 * @param article index of the witness
 * @param date the date that cannot be
 * @param written the day the article came out
 */
public record Anachronism(int article, DateMention date, LocalDate written) {
    /** Days by which a date may lie after the article's own: time zones and late corrections. */
    private static final int GRACE = 1;
    /** Words from the verb to the date. */
    private static final int REACH = 2;
    /** Words before that in which an auxiliary stands. */
    private static final int AUXILIARIES = 2;
    /** UTF-16 units on either side in which these words stand. */
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
                if (date.anchor().isEmpty() && later(date, written.get()) && past(witness.article(), date)) {
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

    private static boolean past(Article article, DateMention date) {
        String text = article.in(date.field());
        Span span = date.span();
        ContentWords language = ContentWords.of(article.language());
        List<Token> before = words(text, Math.max(0, span.start() - UNITS), span.start());
        List<Token> after = words(text, span.end(), Math.min(text.length(), span.end() + UNITS));
        if (modifies(after, language) || ahead(before, language)) {
            return false;
        }
        return last(before, REACH).stream()
                        .anyMatch(word -> language.saying(word.lower()) || language.happened(word.lower()))
                || after.subList(0, Math.min(REACH, after.size())).stream()
                        .anyMatch(word -> language.happened(word.lower()));
    }

    /** "The announced November 2013 release": the date belongs to a noun behind it and not to the verb. */
    private static boolean modifies(List<Token> after, ContentWords language) {
        return !after.isEmpty()
                && after.get(0).kind() == Token.Kind.WORD
                && !after.get(0).capital()
                && !language.functionWord(after.get(0).lower())
                && !language.happened(after.get(0).lower());
    }

    /** "Will be announced on 5 October": an auxiliary before the verb puts it in the future. */
    private static boolean ahead(List<Token> before, ContentWords language) {
        return last(before, REACH + AUXILIARIES).stream().anyMatch(word -> language.ahead(word.lower()));
    }

    private static List<Token> last(List<Token> words, int count) {
        return words.subList(Math.max(0, words.size() - count), words.size());
    }

    private static List<Token> words(String text, int from, int to) {
        return Reading.of(new Span(from, to).of(text), Language.UNKNOWN, List.of())
                .tokens();
    }
}

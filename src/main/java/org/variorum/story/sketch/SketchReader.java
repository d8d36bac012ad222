package org.variorum.story.sketch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Mark;
import org.variorum.date.DateMention;
import org.variorum.name.Resolution;
import org.variorum.quote.Quotation;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Scan;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Makes the sketch of an article. Title and lede count more than the rest; what is written with a capital letter and never without one in the
 * same article counts as a name, whether or not a finder knew it. For one thread.
 */
public final class SketchReader {
    private static final int TITLE_COUNTS = 3;
    private static final int LEDE_COUNTS = 3;
    private static final int LEDE = 300; // UTF-16 units
    private static final int READ = 4000; // UTF-16 units of a text from which terms are taken
    private static final int MOST_SHINGLED = 20_000; // words
    private static final int FINE_VALUE = "2022-01".length(); // a year alone tells no two events apart
    private static final int HEADING = 90; // UTF-16 units of a text that stand in for a missing title

    private static final String BEFORE_HOST = "://";
    private static final String AFTER_HOST = ":/?# ";
    private static final String WWW = "www.";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Agencies agencies;
    private final Dress dress = new Dress();
    private final Map<Language, Stems> stems = new HashMap<>();
    private final Map<Language, WorldPlaces> places = new HashMap<>();
    private final Map<String, List<String>> houses = new HashMap<>(); // what an outlet is called, by outlet
    private final Map<String, String> shared = new HashMap<>(); // one string for all articles of an outlet or site
    private final Harvest harvest = new Harvest(new Stems(Language.UNKNOWN));
    private final Scan body = new Scan();
    private final Scan title = new Scan();
    private final int[] words = new int[MOST_SHINGLED];
    private final boolean[] quoted = new boolean[MOST_SHINGLED];

    /** A reader that recognizes these agencies. */
    public SketchReader(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What outlets wear, as far as the articles read so far tell. */
    public Dress dress() {
        return dress;
    }

    /**
     * The sketch of one article.
     *
     * @param resolution who is meant by its names
     */
    public Sketch read(Article article, Annotation annotation, Resolution resolution) {
        body.read(article.text(), leftOut(article.marks()));
        Stems language = stems.computeIfAbsent(article.language(), Stems::new);
        harvest.open(language, body);
        if (article.titleSpan().isEmpty() && !article.title().isEmpty()) {
            title.read(article.title(), List.of());
            harvest.reap(title, at -> TITLE_COUNTS, spans(annotation, Field.TITLE));
        }
        int start = body.size() == 0 ? 0 : body.start(0);
        Span head = article.titleSpan().orElse(new Span(0, 0));
        harvest.reap(
                body,
                at -> at >= head.start() && at < head.end()
                        ? TITLE_COUNTS
                        : at - start < LEDE ? LEDE_COUNTS : at - start < READ ? 1 : 0,
                spans(annotation, Field.TEXT));
        for (DateMention date : annotation.dates()) {
            if (date.type() == DateMention.Type.DATE && date.value().length() >= FINE_VALUE) {
                harvest.numbers.add(Stems.mixed(date.value().hashCode()), 1);
            }
        }
        return new Sketch(
                article.id(),
                shared.computeIfAbsent(article.source(), one -> one),
                shared.computeIfAbsent(site(article.url()), one -> one),
                article.language().code(),
                heading(article),
                Appearance.of(annotation.published(), article.published()),
                shingles(annotation),
                harvest.words.counts(),
                harvest.names.counts(),
                harvest.numbers.counts(),
                dress.read(article.source(), body, language),
                Facts.of(
                        annotation,
                        body,
                        resolution.entities(),
                        places.computeIfAbsent(article.language(), WorldPlaces::new)),
                agencies.read(article, body, houses.computeIfAbsent(article.source(), agencies::house)));
    }

    private static List<Span> leftOut(List<Mark> marks) {
        List<Span> spans = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            spans.add(mark.span());
        }
        return spans;
    }

    private static List<Span> spans(Annotation annotation, Field field) {
        List<Span> spans = new ArrayList<>();
        for (DateMention date : annotation.dates()) {
            if (date.field() == field) {
                spans.add(date.span());
            }
        }
        return spans;
    }

    /** Words of the body in order; a run of a script without blanks counts by characters. */
    private Shingles shingles(Annotation annotation) {
        List<Span> quotes = new ArrayList<>();
        for (Quotation quote : annotation.quotes()) {
            if (quote.field() == Field.TEXT) {
                quotes.add(quote.span());
            }
        }
        int size = 0;
        int quote = 0;
        for (int token = 0; token < body.size() && size < MOST_SHINGLED; token++) {
            int start = body.start(token);
            while (quote < quotes.size() && quotes.get(quote).end() <= start) {
                quote++;
            }
            if (body.kind(token) == Token.Kind.MARK) {
                continue;
            }
            boolean inside = quote < quotes.size() && quotes.get(quote).start() < body.end(token);
            if (!Stems.isRun(body.text().codePointAt(start))) {
                words[size] = (int) body.hash(token);
                quoted[size++] = inside;
                continue;
            }
            for (int at = start; at < body.end(token) && size < MOST_SHINGLED; at++) {
                words[size] = body.text().charAt(at);
                quoted[size++] = inside;
            }
        }
        return Shingles.of(words, quoted, size);
    }

    private static String heading(Article article) {
        if (!article.title().isBlank()) {
            return BLANKS.matcher(article.title().strip()).replaceAll(" ");
        }
        Reading body = article.reading();
        if (body.sentences().isEmpty()) {
            return "";
        }
        String first = body.sentences().get(0).span().of(body.text());
        int end =
                Character.isHighSurrogate(first.charAt(Math.min(HEADING, first.length()) - 1)) ? HEADING - 1 : HEADING;
        return first.length() <= HEADING ? first : first.substring(0, end).strip() + "…";
    }

    /** The host of an address, without user, port and "www."; empty if there is none. */
    private static String site(String url) {
        int mark = url.indexOf(BEFORE_HOST);
        if (mark < 0) {
            return "";
        }
        int from = mark + BEFORE_HOST.length();
        int to = from;
        while (to < url.length() && AFTER_HOST.indexOf(url.charAt(to)) < 0) {
            from = url.charAt(to) == '@' ? to + 1 : from;
            to++;
        }
        String host = url.substring(from, to).toLowerCase(Locale.ROOT);
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}

package org.variorum.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.article.Article;
import org.variorum.article.Decoding;
import org.variorum.article.Published;
import org.variorum.clean.BoilerplateMarker;
import org.variorum.clean.Charsets;
import org.variorum.clean.Headline;
import org.variorum.clean.Publication;
import org.variorum.clean.StrayLines;
import org.variorum.clean.page.PageReader;
import org.variorum.clean.page.WebPage;
import org.variorum.ingest.format.Reason;
import org.variorum.text.Language;
import org.variorum.text.LanguageDetector;
import org.variorum.text.Span;

/**
 * Makes an article of a delivery: decodes it, finds headline, source, date, language and body, and marks boilerplate. A
 * pure function of the delivery, the rules and the lexicons; safe to share between threads.
 *
 * <p>Offsets count in the text as read: for a plain file that is the whole decoded file, without a byte order mark,
 * which belongs to the encoding.
 */
public final class ArticleMaker {
    private static final Pattern TAGS = Pattern.compile("<[\\p{Alpha}/!]|&#?\\w{1,10};");
    private static final List<String> NAMES = List.of("urn:", "tag:"); // of items, which lead to no page

    private final Sources sources;
    private final LanguageDetector languages = new LanguageDetector();
    private final BoilerplateMarker marker = new BoilerplateMarker();
    private final StrayLines strays = new StrayLines(languages);

    /** What a record says, before the same is worked out for all formats. */
    private record Draft(
            String id,
            String source,
            String title,
            String text,
            Optional<Published> published,
            List<String> authors,
            Language language,
            String url,
            Decoding decoding) {}

    /** A maker with a desk's own rules on sources; the first that fits wins. */
    public ArticleMaker(List<SourceRule> rules) {
        this.sources = new Sources(rules);
    }

    /**
     * The article that a delivery holds, or the reject that it is or becomes. Never throws because of what stands in
     * it.
     */
    public Intake make(Delivery delivery) {
        if (delivery instanceof RawRecord record) {
            try {
                return made(record);
            } catch (RuntimeException | StackOverflowError e) {
                return rejected(
                        record,
                        Reason.UNREADABLE_RECORD,
                        "Reading the record failed: " + e
                                + ". Please report this with the record; the others were read.");
            }
        }
        return Intake.of((Reject) delivery, Optional.empty());
    }

    private Intake made(RawRecord record) {
        Optional<Draft> draft =
                switch (record.format()) {
                    case JSON, CSV, XML, WARC -> Optional.of(ofFields(record.fields(), record.decoding()));
                    case PLAIN_TEXT ->
                        Charsets.decode(record.raw(), Optional.empty())
                                .map(read -> ofPlain(read.text(), read.decoding()));
                    case HTML ->
                        Charsets.decode(record.raw(), PageReader.declaredCharset(record.raw()))
                                .map(read -> ofPage(PageReader.read(read.text()), read.decoding()));
                };
        if (draft.isEmpty() || hasBrokenPair(draft.get().text())) {
            return rejected(
                    record,
                    Reason.UNDECODABLE,
                    "The bytes fit no character set, or half a letter is missing. Export the record again as UTF-8.");
        }
        if (Intake.Edition.isWithdrawn(record.fields())) {
            String source = sources.of(draft.get().source(), draft.get().url(), record.file());
            return Intake.of(
                    Reject.of(
                            record,
                            Reason.WITHDRAWN,
                            "Its source says that the article is "
                                    + record.fields().get("status")
                                    + ". It is left out, and so are its earlier versions."),
                    Intake.Edition.of(record.fields(), source));
        }
        if (draft.get().text().isBlank()) {
            return rejected(
                    record,
                    Reason.EMPTY_TEXT,
                    "The record has no text. If its text has another name, add that to the field names.");
        }
        Article article = article(record, draft.get());
        return Intake.of(article, Intake.Edition.of(record.fields(), article.source()));
    }

    private static Intake rejected(RawRecord record, Reason reason, String detail) {
        return Intake.of(Reject.of(record, reason, detail), Optional.empty());
    }

    private static Draft ofPlain(String text, Decoding decoding) {
        return new Draft("", "", "", text, Optional.empty(), List.of(), Language.UNKNOWN, "", decoding);
    }

    private static Draft ofPage(WebPage page, Decoding decoding) {
        return new Draft(
                "",
                page.url().isEmpty() ? page.site() : "",
                page.title(),
                page.text(),
                page.published(),
                page.authors(),
                page.language(),
                page.url(),
                decoding);
    }

    private static Draft ofFields(Map<String, String> fields, Decoding decoding) {
        String text = fields.getOrDefault("text", "");
        String html = text.isEmpty() ? fields.getOrDefault("html", "") : isMarkup(text) ? text : "";
        String markup = text.isEmpty() ? fields.getOrDefault("markup", "") : "";
        Draft page = !markup.isEmpty()
                ? ofPlain(withoutTags(markup), decoding)
                : html.isEmpty() ? ofPlain(text, decoding) : ofPage(PageReader.read(html), decoding);
        Language language = Optional.ofNullable(fields.get("language"))
                .map(Language::declared)
                .orElse(page.language());
        String id = fields.getOrDefault("id", "");
        String url = fields.getOrDefault("url", isAddress(id) ? id : page.url());
        boolean named = NAMES.stream().anyMatch(url::startsWith);
        return new Draft(
                id.isEmpty() && named ? url : id,
                fields.getOrDefault("source", url.isEmpty() || named ? fields.getOrDefault("site", page.source()) : ""),
                oneLine(withoutTags(fields.getOrDefault("title", page.title()))),
                page.text(),
                Optional.ofNullable(fields.get("published"))
                        .flatMap(date -> Publication.parse(date, language))
                        .or(page::published),
                fields.containsKey("authors") ? authors(fields.get("authors")) : page.authors(),
                language,
                named ? "" : oneLine(url),
                decoding);
    }

    /** Text that may hold markup, as feeds and agencies send it: the words, paragraphs split by a blank line. */
    private static String withoutTags(String text) {
        return TAGS.matcher(text).find() ? PageReader.fragment(text) : text;
    }

    private static boolean isAddress(String id) {
        return id.startsWith("http://") || id.startsWith("https://");
    }

    private Article article(RawRecord record, Draft draft) {
        String text = draft.text();
        Language language = draft.language().equals(Language.UNKNOWN) ? languages.detect(text) : draft.language();
        String url = draft.url().isEmpty() ? OwnLink.in(text, language).orElse("") : draft.url();
        Optional<Span> top = Headline.in(text);
        boolean apart = !draft.title().isEmpty();
        Optional<Span> titleSpan = apart ? top.filter(span -> span.of(text).equals(draft.title())) : top;
        String title =
                apart ? draft.title() : titleSpan.map(span -> span.of(text)).orElse("");
        String source = sources.of(draft.source(), url, record.file());
        return strays.marked(new Article(
                id(source, title, text),
                draft.id().isEmpty() ? recordId(record) : draft.id(),
                source,
                record.file(),
                record.record(),
                title,
                titleSpan,
                text,
                draft.published().or(() -> Publication.inUrl(url)).orElse(Published.UNKNOWN),
                draft.authors(),
                language,
                url,
                marker.mark(text, language, titleSpan),
                draft.decoding()));
    }

    private static String id(String source, String title, String text) {
        MessageDigest hash = Fingerprint.sha256();
        for (String part : List.of(source, title, text)) {
            hash.update(part.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
        }
        return HexFormat.of().formatHex(hash.digest(), 0, 8);
    }

    /** The file's name without its endings, with the record's number where a file holds several. */
    private static String recordId(RawRecord record) {
        String name = record.file()
                .substring(record.file().lastIndexOf('/') + 1)
                .replaceFirst("(?i)(?<=.)\\.gz$", "")
                .replaceFirst("(?<=.)\\.\\p{Alnum}{1,5}$", "");
        boolean several = record.format() != Format.PLAIN_TEXT && record.format() != Format.HTML;
        return several ? name + "-" + record.record() : name;
    }

    private static boolean isMarkup(String text) {
        return text.stripLeading().startsWith("<") && (text.contains("</p>") || text.contains("</div>"));
    }

    private static List<String> authors(String names) {
        return names.lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(name -> oneLine(name.replaceAll("^[\\s\\[\"']+|[\\s\\]\"']+$", "")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** A high surrogate without its low one, or the other way round: no encoding can write that. */
    private static boolean hasBrokenPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}

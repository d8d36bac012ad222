package org.variorum.clean.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.article.Published;
import org.variorum.clean.DateLine;
import org.variorum.clean.Publication;
import org.variorum.text.Language;
import org.variorum.text.LanguageDetector;

/**
 * Reads web pages: one call from markup to headline, authors, date and main text. Stateless, safe to share between
 * threads.
 */
public final class PageReader {
    private static final PageParts PARTS = new PageParts();
    private static final Set<String> PICTURES = Set.of("figure", "figcaption", "media"); // of HTML and NITF
    private static final int DEEPEST = 400; // elements inside each other; what stands deeper is kept on that level
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int CHARSET_WITHIN = 4096;
    private static final int HIDDEN_BODY =
            3; // how many times as long the declared text is where the page hides its own
    private static final int DATE_WITHIN = 40; // blocks below the headline where a date is looked for
    private static final int DATE_ABOVE = 6; // blocks above it
    private static final LanguageDetector LANGUAGES = new LanguageDetector();
    private static final Map<Language, DateLine> DATES = new ConcurrentHashMap<>();

    private PageReader() {}

    /** Reads a page, or a part of one, from its markup. */
    public static WebPage read(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        PageMetadata metadata = PageMetadata.of(page);
        Language declared = metadata.language();
        String text = MainText.of(page, metadata.title(), declared);
        String body = metadata.body();
        String url = metadata.url();
        return new WebPage(
                metadata.title(),
                metadata.authors(),
                published(metadata, declared)
                        .or(() -> Publication.inUrl(url))
                        .or(() -> shownDate(page, metadata.title(), declared, text)),
                declared,
                url,
                metadata.site(),
                text.length() * HIDDEN_BODY < body.length() ? body : text);
    }

    /**
     * The words of markup that is a text all through, such as the body in an agency's item: all its paragraphs, without
     * pictures and their captions.
     */
    public static String fragment(String markup) {
        Document part = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
        return Blocks.of(part.body(), PageReader::isNoText).stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isNoText(Element element) {
        return PARTS.of(element) == PageParts.Part.NEVER || PICTURES.contains(element.normalName());
    }

    private static Optional<Published> published(PageMetadata metadata, Language language) {
        return metadata.dates().stream()
                .flatMap(date -> Publication.parse(date, language).stream())
                .findFirst();
    }

    /** The first date that stands by itself below the headline, or else near the top of the page. */
    private static Optional<Published> shownDate(Document page, String title, Language declared, String text) {
        Language language = declared.equals(Language.UNKNOWN) ? LANGUAGES.detect(text) : declared;
        DateLine dates = DATES.computeIfAbsent(
                language, l -> new DateLine(new LinkedHashSet<>(List.of(l, Language.UNKNOWN, Language.ENGLISH))));
        List<Block> blocks =
                Blocks.of(page.body(), element -> element.normalName().equals("script"));
        int headline = 0;
        for (int i = 0; i < blocks.size() && headline == 0; i++) {
            headline = blocks.get(i).tag().equals("h1") || blocks.get(i).text().equals(title) ? i : 0;
        }
        int end = Math.min(blocks.size(), headline + DATE_WITHIN);
        return Stream.concat(
                        blocks.subList(headline, end).stream(),
                        blocks.subList(Math.max(0, headline - DATE_ABOVE), headline).stream())
                .flatMap(block -> dates.day(block.text()).stream())
                .findFirst()
                .map(day -> Published.on(day, Published.How.DATE_LINE));
    }

    /** The charset that a page declares in its first bytes, right or wrong. */
    public static Optional<String> declaredCharset(byte[] page) {
        String start = new String(
                page, 0, Math.min(page.length, CHARSET_WITHIN), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher declaration = CHARSET.matcher(start);
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }
}

package org.variorum.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.variorum.article.Published;
import org.variorum.text.Language;

/**
 * Reads web pages: one call from markup to headline, authors, date and main text. Stateless, safe to share between
 * threads.
 */
public final class PageReader {
    private static final int DEEPEST = 400; // elements inside each other; what stands deeper is kept on that level
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int CHARSET_WITHIN = 4096;

    private PageReader() {}

    /** Reads a page, or a part of one, from its markup. */
    public static WebPage read(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        PageMetadata metadata = PageMetadata.of(page);
        Language language = metadata.language();
        String url = metadata.url();
        Optional<Published> published = metadata.dates().stream()
                .flatMap(date -> Publication.parse(date, language).stream())
                .findFirst()
                .or(() -> Publication.inUrl(url));
        List<String> authors = metadata.authors();
        return new WebPage(
                metadata.title(),
                authors,
                published,
                language,
                url,
                metadata.site(),
                MainText.of(page, metadata.title()));
    }

    /** The charset that a page declares in its first bytes, right or wrong. */
    public static Optional<String> declaredCharset(byte[] page) {
        String start = new String(
                page, 0, Math.min(page.length, CHARSET_WITHIN), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher declaration = CHARSET.matcher(start);
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }
}

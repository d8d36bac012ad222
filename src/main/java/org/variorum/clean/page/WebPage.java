package org.variorum.clean.page;

import java.util.List;
import java.util.Optional;
import org.variorum.article.Published;
import org.variorum.text.Language;

/**
 * What a web page says and says of itself. Immutable.
 *
 * @param title the headline, possibly empty
 * @param authors as given
 * @param published from metadata or the address
 * @param language as declared, or {@link Language#UNKNOWN}
 * @param url the address that the page gives itself, possibly empty
 * @param site the site's name as given, possibly empty
 * @param text main text, paragraphs split by a blank line, possibly empty
 */
public record WebPage(
        String title,
        List<String> authors,
        Optional<Published> published,
        Language language,
        String url,
        String site,
        String text) {}

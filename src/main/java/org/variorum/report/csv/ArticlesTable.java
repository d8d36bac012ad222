package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.article.Article;
import org.variorum.article.Published;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ArticlePage;

/** Every article of the night, where it came from and when it came out. */
public final class ArticlesTable implements Table<ArticlePage> {
    private static final List<String> HEADER = List.of(
            "article_id",
            "record_id",
            "source",
            "file",
            "record",
            "title",
            "published",
            "published_how",
            "earliest",
            "latest",
            "language",
            "words",
            "story_id",
            "copy_of",
            "charset",
            "charset_how");

    @Override
    public String file() {
        return "articles.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(ArticlePage page, Consumer<Line> into) {
        Article article = page.article();
        Published published = page.reported().settled().published();
        into.accept(new Line()
                .add(article.id())
                .add(article.recordId())
                .add(article.source())
                .add(article.file())
                .add(article.record())
                .add(article.title())
                .add(published.value())
                .add(published.how().word())
                .days(published.days())
                .add(article.language().code())
                .add(words(page))
                .add(page.reported().storyId())
                .add(page.reported().copyOf())
                .add(article.decoding().charset())
                .add(article.decoding().how().word()));
    }

    /** Words of the body: runs of letters and digits, what stands between blanks counted once. */
    private static long words(ArticlePage page) {
        long words = 0;
        for (String paragraph : page.paragraphs()) {
            boolean inside = false;
            for (int at = 0; at < paragraph.length(); at++) {
                char letter = paragraph.charAt(at);
                boolean starts = !inside && Character.isLetterOrDigit(letter);
                words += starts ? 1 : 0;
                inside = !Character.isWhitespace(letter) && (inside || starts);
            }
        }
        return words;
    }
}

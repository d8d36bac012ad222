package org.variorum.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.article.Article;
import org.variorum.report.night.ArticlePage;
import tools.jackson.databind.json.JsonMapper;

/** {@code articles.jsonl} while it is written: every article, cleaned, one JSON object a line. Not for more than one thread. */
final class ArticleLines implements Consumer<ArticlePage>, Closeable {
    static final String FILE = "articles.jsonl";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Writer lines;

    ArticleLines(Path folder) throws IOException {
        // Through a writer, because a byte generator refuses the lone surrogates of a broken dump.
        this.lines = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(folder.resolve(FILE)), StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void accept(ArticlePage page) {
        Article article = page.article();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", article.id());
        line.put("record_id", article.recordId());
        line.put("source", article.source());
        line.put("title", article.title());
        line.put("published", page.reported().settled().published().value());
        line.put("authors", article.authors());
        line.put("language", article.language().code());
        line.put("url", article.url());
        line.put("text", String.join("\n\n", page.paragraphs()));
        try {
            lines.write(JSON.writeValueAsString(line));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

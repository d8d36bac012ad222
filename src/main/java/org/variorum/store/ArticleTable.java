package org.variorum.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.article.Article;

/**
 * The night's articles, each stored once however often it was delivered, and found by number or by id. The number is made of the place of its
 * first delivery, so that rows come in the order of the dump whatever order they were worked on. Used like {@link Rows}.
 */
public final class ArticleTable {
    private final JdbcTemplate jdbc;
    private final Rows<Article> rows;
    private final LineMemory lines;

    ArticleTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "article", Article.class);
        this.lines = new LineMemory(jdbc);
    }

    /** The articles by number. */
    public Rows<Article> rows() {
        return rows;
    }

    /** The lines of this and earlier nights that recur. */
    public LineMemory lines() {
        return lines;
    }

    /**
     * The number of a record.
     *
     * @param file index of its file in the night's input, below 2^31
     * @param record number in the file, from 1, below 2^32
     */
    public static long number(int file, long record) {
        return ((long) file << 32) | record;
    }

    /** Index of the file in a number. */
    public static int file(long number) {
        return (int) (number >>> 32);
    }

    /** Number of the record in a number. */
    public static long record(long number) {
        return number & 0xFFFF_FFFFL;
    }

    /** Forgets the articles of a night. */
    public void clear(LocalDate night) {
        jdbc.update("DELETE FROM article_id WHERE night = ?", night);
        rows.clear(night);
        lines.clear(night);
    }

    /** Forgets the articles of a night that is no longer kept; its lines stay as long as a later night can read them. */
    void forget(LocalDate night) {
        jdbc.update("DELETE FROM article_id WHERE night = ?", night);
        rows.clear(night);
        lines.prune(night);
    }

    /** Takes an article out that gave way to a later version; nothing happens if it is not stored under this number. */
    public void remove(LocalDate night, long number) {
        jdbc.update("DELETE FROM article_id WHERE night = ? AND n = ?", night, number);
        jdbc.update("DELETE FROM article WHERE night = ? AND n = ?", night, number);
        lines.remove(night, number);
    }

    /**
     * Stores articles in ascending order of number, leaving out what the night has already.
     *
     * @return how many were new
     */
    public int write(LocalDate night, List<Row<Article>> articles) {
        if (articles.isEmpty()) {
            return 0;
        }
        Map<String, Long> stored = new HashMap<>();
        articles.forEach(article -> number(night, article.value().id())
                .ifPresent(number -> stored.put(article.value().id(), number)));
        Map<String, Long> known = new HashMap<>(stored);
        List<Row<Article>> fresh = articles.stream()
                .filter(article ->
                        known.merge(article.value().id(), article.n(), (first, again) -> first) == article.n())
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO article_id (night, id, n) VALUES (?, ?, ?)",
                fresh.stream()
                        .filter(article -> !stored.containsKey(article.value().id()))
                        .map(article -> new Object[] {night, article.value().id(), article.n()})
                        .toList());
        rows.write(night, fresh);
        lines.write(night, fresh);
        return fresh.size();
    }

    /** The number of the article with this id. */
    public OptionalLong number(LocalDate night, String id) {
        return jdbc.queryForList("SELECT n FROM article_id WHERE night = ? AND id = ?", Long.class, night, id).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}

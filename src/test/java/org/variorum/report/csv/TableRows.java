package org.variorum.report.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedNight;
import org.variorum.report.night.StoryDays;
import org.variorum.report.night.StoryPage;

/** The rows of one table by column, for the night at the harbour. */
final class TableRows {
    private static final InventedNight NIGHT = HarbourNight.night();

    private TableRows() {}

    static <T> List<Map<String, String>> of(Table<T> table, T thing) {
        List<Map<String, String>> rows = new ArrayList<>();
        table.rows(thing, line -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < table.header().size(); i++) {
                row.put(table.header().get(i), line.columns().get(i));
            }
            rows.add(row);
        });
        return rows;
    }

    static ArticlePage article(String id) {
        return new ArticlePage(NIGHT.article(id));
    }

    static StoryPage story(String id) {
        StoryDays days = new StoryDays();
        NIGHT.articles(days::add);
        return StoryPage.open(NIGHT, NIGHT.story(id), days);
    }
}

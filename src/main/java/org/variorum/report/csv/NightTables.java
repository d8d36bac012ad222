package org.variorum.report.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.ingest.Reject;
import org.variorum.name.Entity;
import org.variorum.report.csvfile.CsvFolder;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.Night;
import org.variorum.report.night.StoryDays;
import org.variorum.report.night.StoryPage;
import org.variorum.score.LostPoint;
import org.variorum.score.SourceScore;

/**
 * Writes all tables of a night: the articles are read once for all tables that tell of them, the stories once for theirs, so that no more than
 * one of either is ever held. Not for more than one thread.
 */
public final class NightTables {
    private static final List<Table<ArticlePage>> OF_ARTICLES = List.of(
            new ArticlesTable(),
            new BoilerplateTable(),
            new NamesTable(),
            new DatesTable(),
            new FiguresTable(),
            new QuotesTable(),
            new ClaimsTable());
    private static final List<Table<StoryPage>> OF_STORIES = List.of(
            new StoriesTable(), new SlotsTable(), new CellsTable(), new SuspectsTable(), new IndependenceTable());

    private final Night night;
    private final List<CsvFolder> folders;
    private final StoryDays days = new StoryDays();

    private NightTables(Night night, List<CsvFolder> folders) {
        this.night = night;
        this.folders = folders;
    }

    /**
     * Writes the tables.
     *
     * @param folders empty ones, for each of which all tables are written
     * @param entities told everyone and everything named as well, before the articles
     * @param articles told every article as well, because reading them all again would cost as much as the tables do
     * @param stories told every story as well
     * @throws IOException if one cannot be written
     */
    public static void write(
            Night night,
            List<CsvFolder> folders,
            Consumer<Entity> entities,
            Consumer<ArticlePage> articles,
            Consumer<StoryPage> stories)
            throws IOException {
        NightTables tables = new NightTables(night, folders);
        try {
            tables.<Entity>each(new EntitiesTable(), into -> night.entities(into.andThen(entities)));
            tables.articles(articles);
            tables.stories(stories);
            tables.<SourceScore>each(new SourcesTable(), night::scores);
            tables.<LostPoint>each(new TraceTable(), night::trace);
            tables.<Reject>each(new RejectsTable(), night::rejects);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void articles(Consumer<ArticlePage> reader) throws IOException {
        try (Open<ArticlePage> open = new Open<>()) {
            open.all(OF_ARTICLES, folders);
            night.articles(article -> {
                ArticlePage page = new ArticlePage(article);
                days.add(article);
                open.accept(page);
                reader.accept(page);
            });
        }
    }

    private void stories(Consumer<StoryPage> reader) throws IOException {
        try (Open<StoryPage> open = new Open<>()) {
            open.all(OF_STORIES, folders);
            night.stories(story -> {
                StoryPage page = StoryPage.open(night, story, days);
                open.accept(page);
                reader.accept(page);
            });
        }
    }

    private <T> void each(Table<T> table, Consumer<Consumer<T>> things) throws IOException {
        try (Open<T> open = new Open<>()) {
            open.all(List.of(table), folders);
            things.accept(open::accept);
        }
    }

    /** Several tables that tell of the same things. */
    private static final class Open<T> implements Closeable {
        private final List<TableFile<T>> files = new ArrayList<>();

        void all(List<Table<T>> tables, List<CsvFolder> folders) throws IOException {
            for (CsvFolder folder : folders) {
                for (Table<T> table : tables) {
                    files.add(new TableFile<>(table, folder));
                }
            }
        }

        void accept(T thing) {
            files.forEach(file -> file.accept(thing));
        }

        @Override
        public void close() throws IOException {
            IOException first = null;
            for (TableFile<T> file : files) { // all of them, even after a full disk
                try {
                    file.close();
                } catch (IOException e) {
                    first = first == null ? e : first;
                }
            }
            if (first != null) {
                throw first;
            }
        }
    }
}

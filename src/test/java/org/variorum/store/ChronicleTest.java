package org.variorum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.story.Chapter;
import org.variorum.story.vector.TermUses;

/** What nights leave to later ones, on a real database on disk. */
class ChronicleTest {
    private static final LocalDate NIGHT = LocalDate.of(2031, 3, 14);

    @TempDir
    Path folder;

    private Database database;
    private Chronicle chronicle;

    @BeforeEach
    void open() {
        database = Database.open(folder, new Database.Access("", "SA", ""));
        chronicle = database.tables().chronicle();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void leave(LocalDate night, int articles, String... stories) {
        chronicle.clear(night);
        for (int i = 0; i < stories.length; i++) {
            Chapter chapter = new Chapter(stories[i], "line " + night, articles, List.of());
            chronicle.chapters().write(night, List.of(new Row<>(i, chapter)));
        }
        TermUses uses = new TermUses(TermUses.Kind.WORDS, articles, new byte[] {0, 0, 0, 1, 0, 0, 0, 2});
        chronicle.terms().write(night, List.of(new Row<>(0, uses)));
    }

    private List<String> chaptersBefore(LocalDate night) {
        List<String> lines = new ArrayList<>();
        chronicle.before(night).chapters(chapter -> lines.add(chapter.storyId() + " " + chapter.storylineId()));
        return lines;
    }

    private List<Integer> articlesBefore(LocalDate night) {
        return chronicle.before(night).terms().stream().map(TermUses::articles).toList();
    }

    @Test
    void theFirstNightHasNothingBeforeIt() {
        leave(NIGHT, 5, "sa");
        assertEquals(List.of(), chaptersBefore(NIGHT));
        assertEquals(List.of(), articlesBefore(NIGHT));
    }

    @Test
    void ofAStoryOnlyItsLastChapterBeforeTheNightIsRead() {
        leave(NIGHT.minusDays(2), 5, "sa", "sb");
        leave(NIGHT.minusDays(1), 6, "sa");
        leave(NIGHT.plusDays(1), 7, "sa");
        assertEquals(List.of("sa line 2031-03-13", "sb line 2031-03-12"), chaptersBefore(NIGHT));
        assertEquals(List.of(6), articlesBefore(NIGHT));
    }

    @Test
    void aNightRunAgainReplacesWhatItLeft() {
        leave(NIGHT, 5, "sa", "sb");
        leave(NIGHT, 6, "sc");
        assertEquals(List.of("sc line 2031-03-14"), chaptersBefore(NIGHT.plusDays(1)));
        assertEquals(List.of(6), articlesBefore(NIGHT.plusDays(1)));
    }

    @Test
    void aStoryThatPausedTooLongIsNotLookedFor() {
        leave(NIGHT.minusDays(11), 5, "sa");
        assertEquals(List.of(), chaptersBefore(NIGHT));
        assertEquals(List.of(5), articlesBefore(NIGHT), "terms last longer");
    }

    @Test
    void forgettingANightLeavesWhatTheNextOneReads() {
        leave(NIGHT.minusDays(20), 4, "sx");
        leave(NIGHT.minusDays(1), 5, "sa");
        leave(NIGHT, 6, "sb");
        database.tables().forget(NIGHT.minusDays(20));
        database.tables().forget(NIGHT.minusDays(1));
        assertEquals(List.of("sa line 2031-03-13"), chaptersBefore(NIGHT));
        assertEquals(List.of(5), articlesBefore(NIGHT));
        assertEquals(0, chronicle.terms().count(NIGHT.minusDays(20)));
        assertEquals(0, chronicle.chapters().count(NIGHT.minusDays(20)));
    }
}

package org.variorum.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.change.Change;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.NightReader;
import org.variorum.report.digest.Spool;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Row;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.BusyNight;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedNight;
import org.variorum.report.night.StoryDays;
import org.variorum.report.night.StoryPage;
import org.variorum.report.notes.Notes;
import org.variorum.text.Language;

class SummarySheetTest {
    @TempDir
    Path folder;

    @Test
    void theFirstLineNamesTheNightAndTheSecondItsSize() throws IOException {
        List<Row> rows = rows(HarbourNight.night());

        assertEquals("Night of 2031-03-05: where the sources differ", text(rows.get(0), 0));
        assertTrue(text(rows.get(1), 0).startsWith("6 articles · 5 sources · languages: 3."), text(rows.get(1), 0));
    }

    @Test
    void everyBigNumberSaysWhereItComesFrom() throws IOException {
        Row numbers = rows(HarbourNight.night()).get(4);

        assertEquals(8, numbers.entries().size());
        numbers.entries().forEach(entry -> assertFalse(entry.target().isEmpty(), entry.toString()));
        assertEquals(
                new Entry.Tally(3, numbers.entries().get(3).look(), "disagreements", 4, "conflict"),
                numbers.entries().get(3));
    }

    @Test
    void aNeedyStoryStandsWithItsSharpestDisagreementInWordsAndLeadsThere() throws IOException {
        Row story = rowOf(HarbourNight.night(), "Velm closes its harbour bridge");

        assertTrue(text(story, 4).startsWith("when the bridge closed: 2031-03-04 (=Tide"), text(story, 4));
        assertEquals("disagreements/d1", story.entries().get(6).target());
        assertEquals("stories/s1", story.entries().get(7).target());
    }

    @Test
    void everyFigureIsAFormulaOrLeadsToTheRowsBehindIt() throws IOException {
        for (Row row : rows(BusyNight.night())) {
            for (Entry entry : row.entries()) {
                boolean figure = entry instanceof Entry.Amount || entry instanceof Entry.Tally;
                assertFalse(figure && entry.target().isEmpty(), entry.toString());
            }
        }
        Row story = rowOf(HarbourNight.night(), "Velm closes its harbour bridge");
        assertEquals("stories/s1", story.entries().get(1).target());
        assertEquals("disagreements/d1", story.entries().get(3).target());
    }

    @Test
    void aStoryInWhichNobodyDiffersNeedsNoEditorFirst() throws IOException {
        assertTrue(rows(HarbourNight.night()).stream()
                .noneMatch(row -> !row.entries().isEmpty() && text(row, 0).equals("A ferry line opens")));
    }

    @Test
    void onABigNightTwelveStoriesAreShownAndTheNeediestLeadToTheirSheets() throws IOException {
        InventedNight big = BusyNight.night();

        assertEquals(
                12,
                rows(big).stream()
                        .filter(row -> !row.entries().isEmpty() && text(row, 0).startsWith("Ferry"))
                        .count());
        assertEquals("focus1", rowOf(big, "Ferry 10").entries().get(7).target());
        assertEquals("stories/s15", rowOf(big, "Ferry 15").entries().get(7).target());
    }

    @Test
    void chartsStandBesideEachOtherAndDoNotOverlap() throws IOException {
        List<Chart> charts = new SummarySheet(desk(HarbourNight.night(), List.of())).charts();

        assertEquals(3, charts.size());
        for (int i = 1; i < charts.size(); i++) {
            assertEquals(charts.get(i - 1).area().right(), charts.get(i).area().left());
        }
        assertEquals(SummarySheet.COLUMNS, charts.get(2).area().right());
    }

    @Test
    void aNightWithoutArticlesHasNoChartsAndSaysThatThereIsNothing() throws IOException {
        InventedNight empty = new InventedNight("2031-03-06");

        assertEquals(List.of(), new SummarySheet(desk(empty, List.of())).charts());
        assertEquals("Nothing to show for this night.", text(rowOf(empty, "Nothing to show for this night."), 0));
    }

    @Test
    void changesStandBelowWithWhatWasAndWhatIs() throws IOException {
        List<Change> changes =
                List.of(new Change("conflicts", "", "", "2", "3"), new Change("verdict", "d1", "when", "", "conflict"));
        List<Row> rows = rows(desk(HarbourNight.night(), changes));
        Row last = rows.get(rows.size() - 1);

        assertEquals("when", text(last, 0));
        assertEquals("no difference", text(last, 1));
        assertEquals("conflict", text(last, 2));
        assertEquals("disagreements/d1", last.entries().get(3).target());
    }

    @Test
    void everyRowIsAsWideAsTheSheet() throws IOException {
        for (Row row : rows(HarbourNight.night())) {
            int width = row.widths().stream().mapToInt(Integer::intValue).sum();
            assertTrue(row.widths().isEmpty() || width == SummarySheet.COLUMNS, row.toString());
        }
    }

    private Row rowOf(InventedNight night, String words) throws IOException {
        return rows(night).stream()
                .filter(row -> !row.entries().isEmpty() && text(row, 0).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(InventedNight night) throws IOException {
        return rows(desk(night, List.of()));
    }

    private static List<Row> rows(Desk desk) {
        List<Row> rows = new ArrayList<>();
        new SummarySheet(desk).rows(rows::add);
        return rows;
    }

    private static String text(Row row, int entry) {
        return row.entries().get(entry) instanceof Entry.Words words ? words.text() : "";
    }

    private Desk desk(InventedNight night, List<Change> changes) throws IOException {
        Spool spool = new Spool(folder.resolve("spool" + System.nanoTime()));
        NightReader reader = new NightReader(spool);
        night.entities(reader::entity);
        StoryDays days = new StoryDays();
        night.articles(article -> {
            days.add(article);
            reader.article(new ArticlePage(article));
        });
        night.stories(story -> reader.story(StoryPage.open(night, story, days)));
        return new Desk(night, reader.digest(), spool, Labels.of(Language.ENGLISH), Notes.none(), changes);
    }
}
